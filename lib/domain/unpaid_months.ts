import type { Entry } from "./ledger.ts";
import type { Cents } from "./money.ts";
import { isMonth, type Month } from "./month.ts";

/** A month of an account that is not paid in full. */
export interface UnpaidMonth {
  month: Month;
  /** Positive: what is still missing. */
  missingCents: Cents;
}

interface Claim {
  month: Month;
  leftCents: Cents;
}

/**
 * The months that are still to be paid, oldest first, from entries in the order of their numbers. A payment
 * goes to the month that its payer named (C. civ. 1342-10), the rest of it and every other credit to the
 * oldest debt. What stands on the account before the first entry counts as the oldest claim or credit.
 */
export function listUnpaidMonths(entries: readonly Entry[]): UnpaidMonth[] {
  const claims: Claim[] = [];
  let creditCents = 0;
  const first = entries.at(0);
  if (first === undefined) return [];
  const opening = first.balanceAfterCents - first.amountCents;
  if (opening < 0) {
    claims.push({ month: monthOf(first), leftCents: -opening });
  } else creditCents = opening;
  for (const { entry, amountCents } of netPayments(entries)) {
    if (amountCents < 0) {
      claims.push({ month: monthOf(entry), leftCents: -amountCents });
      creditCents = pay(claims, creditCents);
    } else {
      const named = claims.filter(({ month }) => month === entry.forMonth);
      creditCents = pay(claims, creditCents + pay(named, amountCents));
    }
  }
  const missing = new Map<Month, Cents>();
  for (const { month, leftCents } of claims) {
    if (leftCents === 0) continue;
    missing.set(month, (missing.get(month) ?? 0) + leftCents);
  }
  return [...missing].map(([month, missingCents]) => ({ month, missingCents }))
    .sort((a, b) => a.month < b.month ? -1 : 1);
}

/** Pays claims in their order and gives back what is left of the credit. */
function pay(claims: readonly Claim[], creditCents: Cents): Cents {
  let left = creditCents;
  for (const claim of claims) {
    const part = Math.min(claim.leftCents, left);
    claim.leftCents -= part;
    left -= part;
  }
  return left;
}

/** Entries with those of one payment taken together: what was reversed or refunded paid nothing. */
function netPayments(
  entries: readonly Entry[],
): { entry: Entry; amountCents: Cents }[] {
  const sums = new Map<string, { entry: Entry; amountCents: Cents }>();
  for (const entry of entries) {
    const payment = /^payment:[^:]+/.exec(entry.id)?.[0] ?? entry.id;
    const known = sums.get(payment);
    if (known === undefined) {
      sums.set(payment, { entry, amountCents: entry.amountCents });
    } else known.amountCents += entry.amountCents;
  }
  return [...sums.values()];
}

/** The month that an entry asks for: a notice's own, else that of its date (rent falls due at the end of its month). */
function monthOf({ id, date }: Entry): Month {
  const [kind, month = ""] = id.split(":");
  return kind === "rent" && isMonth(month) ? month : date.slice(0, 7);
}
