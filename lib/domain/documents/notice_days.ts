import type { Landlord } from "../landlord.ts";
import {
  addMonths,
  dayOfMonth,
  type IsoDate,
  type Month,
  monthOf,
} from "../month.ts";

/** What decides the day of a notice's issue. */
export type NoticeDays = Pick<Landlord, "term" | "noticeDay">;

/** The day on which the notice of a month is issued: in the month itself, or in the one before. */
export function issueDayOf(
  month: Month,
  { term, noticeDay }: NoticeDays,
): IsoDate {
  return dayOfMonth(term === "echu" ? month : addMonths(month, -1), noticeDay);
}

/** The month in which a month is paid. */
export function dueMonthOf(month: Month, { term }: Pick<Landlord, "term">) {
  return term === "echu" ? addMonths(month, 1) : month;
}

/**
 * The day of a month by which, or on which, a notice is paid: in the month in which it is due, or the next one that
 * has not come yet where the notice is issued late.
 */
export function dayToPay(
  month: Month,
  landlord: Pick<Landlord, "term">,
  day: number,
  issuedOn: IsoDate,
): IsoDate {
  let due = dueMonthOf(month, landlord);
  while (dayOfMonth(due, day) <= issuedOn) due = addMonths(due, 1);
  return dayOfMonth(due, day);
}

/** The latest month whose day of issue has come. */
export function latestIssuedMonth(
  landlord: NoticeDays,
  today: IsoDate,
): Month {
  let month = addMonths(monthOf(today), 1);
  while (issueDayOf(month, landlord) > today) month = addMonths(month, -1);
  return month;
}
