/** A rental month, `2017-09`. Months order as strings. */
export type Month = string;
/** A calendar day in Paris, `2017-09-30`. Days order as strings. */
export type IsoDate = string;
/** A moment, UTC ISO 8601 with milliseconds: `2017-08-31T23:30:00.000Z`. Instants order as strings. */
export type Instant = string;

/** The zone in which rent is due. */
export const PARIS = "Europe/Paris";

const PARIS_DAY = /* @__PURE__ */ new Intl.DateTimeFormat("en-CA", {
  timeZone: PARIS,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The Paris day of a moment (milliseconds since the epoch, or an instant). */
export function parisDay(at: number | Instant): IsoDate {
  return PARIS_DAY.format(new Date(at));
}

/** The Paris month of a moment. */
export function parisMonth(at: number | Instant): Month {
  return parisDay(at).slice(0, 7);
}

/** Whether a text is a month from 1900-01 to 2199-12. */
export function isMonth(text: string): text is Month {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day of the calendar. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text;
}

/** The month `count` months after (or before, when negative) another. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 +
    count;
  const year = Math.floor(index / 12);
  return `${year}-${String(index - year * 12 + 1).padStart(2, "0")}`;
}

/** A day of a month, pulled back to the month's last day: day 31 of `2026-02` is `2026-02-28`. */
export function dayOfMonth(month: Month, day: number): IsoDate {
  const last = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
  ).getUTCDate();
  return `${month}-${String(Math.min(day, last)).padStart(2, "0")}`;
}

/** The day `count` days after (or before) another. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const time = Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** Milliseconds since the epoch as an instant. */
export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString();
}
