import { createFormats } from "../formats.ts";

export const formats = createFormats("ar-MA", "ك.ب");

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  formats;
