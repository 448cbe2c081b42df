import { allocate } from "./allocation.ts";
import type { Entry } from "./ledger.ts";
import type { Cents } from "./money.ts";
import type { Month } from "./month.ts";

/** A month of an account that is not paid in full. */
export interface UnpaidMonth {
  month: Month;
  /** Positive: what is still missing. */
  missingCents: Cents;
}

/** The months that are still to be paid, oldest first, from entries in the order of their numbers. */
export function listUnpaidMonths(entries: readonly Entry[]): UnpaidMonth[] {
  const missing = new Map<Month, Cents>();
  for (const { month, leftCents } of allocate(entries)) {
    if (leftCents === 0) continue;
    missing.set(month, (missing.get(month) ?? 0) + leftCents);
  }
  return [...missing].map(([month, missingCents]) => ({ month, missingCents }))
    .sort((a, b) => a.month < b.month ? -1 : 1);
}
