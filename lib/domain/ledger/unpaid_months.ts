import type { Entry } from "./ledger.ts";
import { allocateClaims } from "./allocate_claims.ts";
import { ledgerEntriesOf } from "./ledger_entry.ts";
import type { Cents } from "../money.ts";
import { type Month, monthOf } from "../month.ts";

/** A month of an account that is not paid in full. */
export interface UnpaidMonth {
  month: Month;
  /** Positive: what is still missing. */
  missingCents: Cents;
}

/**
 * The months that are still to be paid, oldest first, from entries in the order of their numbers. What belongs to no
 * month stands in that of its day.
 */
export function listUnpaidMonths(entries: readonly Entry[]): UnpaidMonth[] {
  const missing = new Map<Month, Cents>();
  const { claims } = allocateClaims(ledgerEntriesOf(entries));
  for (const { entry, month, leftCents } of claims) {
    if (leftCents === 0) continue;
    const of = month ?? monthOf(entry.date);
    missing.set(of, (missing.get(of) ?? 0) + leftCents);
  }
  return [...missing].map(([month, missingCents]) => ({ month, missingCents }))
    .sort((a, b) => a.month < b.month ? -1 : 1);
}
