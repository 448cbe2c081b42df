import type { Cents } from "../money.ts";
import { type Month } from "../month.ts";
import type { DueNow } from "./due_now.ts";

/** A month of an account that is not paid in full. */
export interface UnpaidMonth {
  month: Month;
  /** Positive: what is still missing. */
  missingCents: Cents;
}

/**
 * The months that a payer may name, oldest first. What belongs to no month stands in that of its day; what a plan
 * leaves for later is not asked for, and its parts are no month's.
 */
export function listUnpaidMonths(
  { parts }: Pick<DueNow, "parts">,
): UnpaidMonth[] {
  const missing = new Map<Month, Cents>();
  for (const part of parts) {
    if (part.kind === "plan") continue;
    missing.set(part.month, (missing.get(part.month) ?? 0) + part.cents);
  }
  return [...missing].map(([month, missingCents]) => ({ month, missingCents }))
    .sort((a, b) => a.month < b.month ? -1 : 1);
}
