import type { Language } from "../domain/language.ts";
import { createFormats, type Formats } from "./formats.ts";

const french = createFormats("fr-FR", "Ko");

/** French formats; `Intl` knows neither `1er` nor `14 h 05`. */
export const frenchFormats: Formats = {
  ...french,
  longDate: (day) => french.longDate(day).replace(/^1 /, "1er "),
  dayAndMonth: (day) => french.dayAndMonth(day).replace(/^1 /, "1er "),
  timeOfDay: (at) => french.timeOfDay(at).replace(":", " h "),
};

/** How each language writes figures and days. */
export const FORMATS: Readonly<Record<Language, Formats>> = {
  fr: frenchFormats,
  en: createFormats("en-GB", "kB"),
  pt: createFormats("pt-PT", "kB"),
  tr: createFormats("tr-TR", "kB"),
  ar: createFormats("ar-MA", "ك.ب"),
};

export const { euros, monthName, longDate, shortDate, timeOfDay, fileSize } =
  frenchFormats;

/** An IBAN or another reference in groups of four. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, "$1 ");
}

/** A percentage in figures, with two decimals at most: `72,5`. */
export function percent(value: number): string {
  return new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 })
    .format(value);
}
