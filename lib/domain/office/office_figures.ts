import type { Cents } from "../money.ts";
import type { Instant, IsoDate, Month } from "../month.ts";

/** Payments that were begun on a day and paid. */
export interface DayFigures {
  day: IsoDate;
  count: number;
  cents: Cents;
}

/** Where things stood at the end of a month; the present one: when it was counted. */
export interface MonthFigures {
  month: Month;
  /** Tenants' accounts that were open. */
  accounts: number;
  /** Leases that ran, and those of them whose notices are read on screen. */
  leases: number;
  paperless: number;
}

/** What the first page of the office draws: counted each night, for who counts all reads all. */
export interface OfficeFigures {
  v: 1;
  at: Instant;
  /** The oldest first, without gaps. */
  days: DayFigures[];
  months: MonthFigures[];
}

/** How many days and months are drawn. */
export const FIGURE_DAYS = 30;
export const FIGURE_MONTHS = 12;
