import { type IsoDate, monthOf } from "../month.ts";
import type { Claim, Favour } from "./claims.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { type CreditKind, creditKindOf } from "./nature.ts";

/** What a credit does for what it pays. */
export function kindOf({ nature, month }: LedgerEntry): CreditKind {
  // A reduction of no month is a debt that was given up.
  return nature === "remise" && month === null
    ? "removed"
    : creditKindOf(nature);
}

/** Whether a credit names a claim: its month, or for what is given back, its nature. */
export function isMeantFor({ entry, kind }: Favour, claim: Claim): boolean {
  if (entry.month !== null) {
    if (kind === "help" || kind === "lowered") {
      return claim.month === entry.month && claim.nature === "quittancement";
    }
    // What belongs to no month stands in that of its day, where people choose what they pay.
    return (claim.month ?? monthOf(claim.entry.date)) === entry.month;
  }
  return kind === "returned" && claim.nature === entry.nature;
}

/** Help of a month counts for that month only. */
export const isForItsMonth = ({ entry, kind }: Favour): boolean =>
  kind === "help" && entry.month !== null;

/** The order in which claims are paid: what a plan covers last, then by due day, rent before the rest. */
export function byDueDay(a: Claim, b: Claim): number {
  return Number(a.inPlan) - Number(b.inPlan) || compare(dueOf(a), dueOf(b)) ||
    Number(a.nature !== "quittancement") -
      Number(b.nature !== "quittancement") ||
    compare(a.entry.id, b.entry.id);
}

/** An opening balance is the oldest of all. */
const dueOf = ({ nature, dueOn }: Claim): IsoDate =>
  nature === "reprise" ? "0000-01-01" : dueOn;

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;
