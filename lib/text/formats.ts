import type { Cents } from "../domain/money.ts";
import {
  type Instant,
  type IsoDate,
  type Month,
  PARIS,
} from "../domain/month.ts";
import { eurosIn } from "./euros_in.ts";

/** How figures and days are written in a language. */
export interface Formats {
  /** For `Intl` in the browser. */
  locale: string;
  /** Cents as people read them: `1 234,50 €`. */
  euros(cents: Cents): string;
  /** A month in words: `septembre 2017`. */
  monthName(month: Month): string;
  /** The same at the start of a sentence: `Septembre 2017`. */
  monthAtStart(month: Month): string;
  /** A day in words: `1er septembre 2017`. */
  longDate(day: IsoDate): string;
  /** The same without its year: `1er septembre`. */
  dayAndMonth(day: IsoDate): string;
  /** A day in figures: `30/09/2017`. */
  shortDate(day: IsoDate): string;
  /** The Paris time of a moment: `14 h 05`. */
  timeOfDay(at: Instant): string;
  /** What stands after a name and before what it is: French puts a space before its colon. */
  colon: string;
  /** The size of a file: `44 Ko`. */
  fileSize(bytes: number): string;
}

/**
 * The formats of a locale, by `Intl`. Figures are the Latin ones everywhere: they must be those of the bank's page
 * and of the letters. `kilobyte` is the word for a thousand bytes.
 */
export function createFormats(locale: string, kilobyte: string): Formats {
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      ...options,
    });
    return (iso: IsoDate) => format.format(new Date(`${iso}T00:00:00Z`));
  };
  const short = day({ day: "2-digit", month: "2-digit", year: "numeric" });
  const month = day({ month: "long", year: "numeric" });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: PARIS,
    hour: "2-digit",
    minute: "2-digit",
  });
  return {
    locale,
    colon: locale.startsWith("fr") ? "\u00A0:" : ":",
    euros: eurosIn(locale),
    monthName: (iso) => month(`${iso}-01`),
    monthAtStart: (iso) => {
      const [first = "", ...rest] = month(`${iso}-01`);
      return first.toLocaleUpperCase(locale) + rest.join("");
    },
    longDate: day({ day: "numeric", month: "long", year: "numeric" }),
    dayAndMonth: day({ day: "numeric", month: "long" }),
    // Without Arabic's marks of direction: the day is read, and typed back, in the order of the letters.
    shortDate: (iso) => short(iso).replaceAll("\u200F", ""),
    timeOfDay: (at) => time.format(new Date(at)),
    fileSize: (bytes) =>
      `${Math.max(1, Math.round(bytes / 1000))}\u00A0${kilobyte}`,
  };
}
