import { createFormats, type Formats } from "./formats.ts";

const french = createFormats("fr-FR", "Ko");

/** French formats; `Intl` knows neither `1er` nor `14 h 05`. */
export const frenchFormats: Formats = {
  ...french,
  longDate: (day) => french.longDate(day).replace(/^1 /, "1er "),
  timeOfDay: (at) => french.timeOfDay(at).replace(":", " h "),
};

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  frenchFormats;

/** An IBAN or another reference in groups of four. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, "$1 ");
}
