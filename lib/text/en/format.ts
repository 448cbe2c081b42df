import { createFormats } from "../formats.ts";

export const formats = createFormats("en-GB", "kB");

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  formats;
