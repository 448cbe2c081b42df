import type { LedgerEntry } from "../ledger/ledger_entry.ts";
import type { IsoDate, Month } from "../month.ts";
import type { Notice } from "./notice.ts";

/**
 * Entries of an account as its notices ask for them: what the landlord's software has booked for a month falls due on
 * the day that its notice says; where there is none, on the day that `dueDayOf` knows, or the day it counts from.
 */
export function withDueDays(
  entries: readonly LedgerEntry[],
  notices: readonly Pick<Notice, "month" | "dueOn" | "lines" | "byLandlord">[],
  dueDayOf: (month: Month, date: IsoDate) => IsoDate | null = () => null,
): LedgerEntry[] {
  const byMonth = new Map(
    notices.filter(({ byLandlord }) => byLandlord !== undefined)
      .map((notice) => [notice.month, notice]),
  );
  return entries.map((entry) => {
    const { month, nature, dueOn, amountCents, date } = entry;
    if (month === null || dueOn !== null || amountCents >= 0) return entry;
    const notice = byMonth.get(month);
    if (notice === undefined) {
      return nature === "quittancement"
        ? { ...entry, dueOn: dueDayOf(month, date) }
        : entry;
    }
    if (notice.dueOn < date) return entry;
    const isAsked = nature === "quittancement" ||
      notice.lines.some((line) => line.nature === nature);
    return isAsked ? { ...entry, dueOn: notice.dueOn } : entry;
  });
}
