import type { Cents } from "../domain/money.ts";
import {
  type Instant,
  type IsoDate,
  type Month,
  PARIS,
} from "../domain/month.ts";

const EUROS = /* @__PURE__ */ new Intl.NumberFormat("fr-FR", {
  style: "currency",
  currency: "EUR",
  signDisplay: "negative",
});
const MONTH = /* @__PURE__ */ new Intl.DateTimeFormat("fr-FR", {
  timeZone: "UTC",
  month: "long",
  year: "numeric",
});
const DAY = /* @__PURE__ */ new Intl.DateTimeFormat("fr-FR", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const TIME = /* @__PURE__ */ new Intl.DateTimeFormat("fr-FR", {
  timeZone: PARIS,
  hour: "2-digit",
  minute: "2-digit",
});

/** Cents as French people read them: `1 234,50 €` (U+202F between thousands, U+00A0 before €, a true minus sign). */
export function euros(cents: Cents): string {
  return EUROS.format(cents / 100).replace("-", "\u2212");
}

/** A month in words: `septembre 2017`. */
export function monthName(month: Month): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** A day in words: `1er septembre 2017`. */
export function longDate(day: IsoDate): string {
  return DAY.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, "1er ");
}

/** A day in figures: `30/09/2017`. */
export function shortDate(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The Paris time of a moment: `14 h 05`. */
export function timeOfDay(at: Instant): string {
  return TIME.format(new Date(at)).replace(":", " h ");
}

/** An IBAN or another reference in groups of four. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, "$1 ");
}

/** The size of a file: `44 Ko`. */
export function fileSize(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))}\u00A0Ko`;
}
