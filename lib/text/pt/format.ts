import { createFormats } from "../formats.ts";

/** European Portuguese formats. */
export const formats = createFormats("pt-PT", "kB");

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  formats;
