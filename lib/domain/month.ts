import type { Milliseconds } from "./duration.ts";

/** A rental month, `2017-09`. Months order as strings. */
export type Month = `${number}-${number}`;
/** A calendar day in Paris, `2017-09-30`. Days order as strings. */
export type IsoDate = `${number}-${number}-${number}`;
/** A moment, UTC ISO 8601 with milliseconds: `2017-08-31T23:30:00.000Z`. Instants order as strings. */
export type Instant = `${IsoDate}T${string}Z`;

// The casts of this file: each stands on a format that is fixed, by the standard or by the lines before it.

/** The zone in which rent is due. */
export const PARIS = "Europe/Paris";

const PARIS_DAY = /* @__PURE__ */ new Intl.DateTimeFormat("en-CA", {
  timeZone: PARIS,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The Paris day of a moment (milliseconds since the epoch, or an instant). */
export function parisDay(at: Milliseconds | Instant): IsoDate {
  // "en-CA" writes year, month and day in this order, with hyphens; month_test.ts holds it to it.
  return PARIS_DAY.format(new Date(at)) as IsoDate;
}

/** The Paris month of a moment. */
export function parisMonth(at: Milliseconds | Instant): Month {
  return monthOf(parisDay(at));
}

/** The month of a day. */
export function monthOf(day: IsoDate): Month {
  return day.slice(0, 7) as Month;
}

/** The first day of a month. */
export function firstDayOf(month: Month): IsoDate {
  return `${month}-01`;
}

/** The UTC day of a moment: what clocks of machines and the bank count by, never what people read. */
export function utcDay(at: Milliseconds | Instant): IsoDate {
  return new Date(at).toISOString().slice(0, 10) as IsoDate;
}

/** Whether a text is a moment as `toInstant` writes it. */
export function isInstant(text: string): text is Instant {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  return !Number.isNaN(Date.parse(text));
}

/** Whether a text is a month from 1900-01 to 2199-12. */
export function isMonth(text: string): text is Month {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day of the calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] =
    /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month));
}

/** How many days a month has, 1 to 12. */
function daysIn(year: number, month: number): number {
  if (month === 2) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return isLeap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The month `count` months after (or before, when negative) another. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 +
    count;
  const year = Math.floor(index / 12);
  return `${year}-${twoDigits(index - year * 12 + 1)}`;
}

/** A day of a month, pulled back to the month's last day: day 31 of `2026-02` is `2026-02-28`. */
export function dayOfMonth(month: Month, day: number): IsoDate {
  const last = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
  ).getUTCDate();
  return `${month}-${twoDigits(Math.min(day, last))}`;
}

/** The day `count` days after (or before) another. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const time = Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000;
  return utcDay(time);
}

/** A number from 0 to 99 in two digits. */
function twoDigits(number: number): `${number}` {
  return String(number).padStart(2, "0") as `${number}`;
}

/** Milliseconds since the epoch as an instant. */
export function toInstant(ms: Milliseconds): Instant {
  return new Date(ms).toISOString() as Instant;
}
