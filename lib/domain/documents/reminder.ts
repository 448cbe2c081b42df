import {
  addDays,
  addMonths,
  dayOfMonth,
  type IsoDate,
  type Month,
  monthOf,
} from "../month.ts";
import type { Landlord } from "../landlord.ts";
import type { Notice } from "./notice.ts";
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
    if (isNear(dueOn, today)) return month;
  }
  return null;
}

/** The notice whose own day to pay is near: where the landlord makes the notices, each says its day. */
export function noticeToRemind<N extends Pick<Notice, "dueOn">>(
  notices: readonly N[],
  today: IsoDate,
): N | null {
  return notices.find(({ dueOn }) => isNear(dueOn, today)) ?? null;
}

const isNear = (dueOn: IsoDate, today: IsoDate): boolean =>
  addDays(dueOn, -DAYS_BEFORE) <= today && today < dueOn;
