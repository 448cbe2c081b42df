import { createFormats } from "../formats.ts";

/** Turkish formats. */
export const formats = createFormats("tr-TR", "kB");

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  formats;
