import type { Cents } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { AccountRow } from "../build_account.ts";

/** An entry of the office's books. */
export interface OfficeEntry extends AccountRow {
  /** The day on which the office booked it: what was said before stands on what was known then. */
  knownOn: IsoDate;
  /** What it was corrected to, and the day of it. */
  amended?: { cents: Cents; on: IsoDate };
}

/** What an entry says now. */
export function centsOf({ cents, amended }: OfficeEntry): Cents {
  return amended?.cents ?? cents;
}

/** What an account stands at in the books; negative is owed. */
export function balanceOf(entries: readonly OfficeEntry[]): Cents {
  return entries.reduce((sum, entry) => sum + centsOf(entry), 0);
}

/** What an account stood at for who looked before a day. */
export function balanceBefore(
  day: IsoDate,
  entries: readonly OfficeEntry[],
): Cents {
  return entries.filter(({ knownOn }) => knownOn < day)
    .reduce((sum, { cents, amended }) => {
      const isAmended = amended !== undefined && amended.on < day;
      return sum + (isAmended ? amended.cents : cents);
    }, 0);
}
