import {
  addDays,
  addMonths,
  dayOfMonth,
  type IsoDate,
  type Month,
  monthOf,
} from "../month.ts";
import type { Landlord } from "../landlord.ts";
import { dueMonthOf } from "./notice_days.ts";

/** Days before the last one in time, on the first of which the reminder leaves. */
const DAYS_BEFORE = 4;

/** The month whose day to pay is near, not yet come; null on other days. */
export function monthToRemind(
  landlord: Pick<Landlord, "term" | "dueDay">,
  today: IsoDate,
): Month | null {
  for (const away of [-1, 0, 1]) {
    const month = addMonths(monthOf(today), away);
    const dueOn = dayOfMonth(dueMonthOf(month, landlord), landlord.dueDay);
    if (addDays(dueOn, -DAYS_BEFORE) <= today && today < dueOn) return month;
  }
  return null;
}
