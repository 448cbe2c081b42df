import type { Landlord } from "../landlord.ts";
import {
  addDays,
  addMonths,
  dayOfMonth,
  type IsoDate,
  type Month,
  monthOf,
} from "../month.ts";

/** Days before the one by which to pay, on the first of which the reminder leaves. */
const DAYS_BEFORE = 4;

/** The month whose day to pay is near, not yet come; null on other days. */
export function monthToRemind(
  { dueDay }: Pick<Landlord, "dueDay">,
  today: IsoDate,
): Month | null {
  for (const back of [1, 0]) {
    const month = addMonths(monthOf(today), -back);
    const dueOn = dayOfMonth(addMonths(month, 1), dueDay);
    if (addDays(dueOn, -DAYS_BEFORE) <= today && today < dueOn) return month;
  }
  return null;
}
