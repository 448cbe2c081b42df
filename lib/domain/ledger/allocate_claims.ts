import type { Allocation, PlanCover } from "./claims.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { OpenAccount } from "./open_account.ts";
import { orderEntries } from "./order_entries.ts";

/**
 * Which credit has paid which claim. The order of the entries plays no part: they count by their days. A credit goes
 * to the month that its payer named (C. civ. 1342-10), help to its own month alone, the rest to the claim that falls
 * due first among those asked by that day; what is left waits for the next claim. What is taken back un-pays exactly
 * what it had paid. What a plan covers comes last: the current month first (CCH R824-16).
 */
export function allocateClaims(
  entries: readonly LedgerEntry[],
  plan: PlanCover | null = null,
): Allocation {
  const account = new OpenAccount();
  let days = plan === null ? [] : [plan.since, plan.from];
  for (const step of orderEntries(entries)) {
    const come = days.filter((day) => day <= step.day);
    if (plan !== null) come.forEach(() => account.cover(plan));
    days = days.slice(come.length);
    account.take(step);
  }
  if (plan !== null && days.length > 0) account.cover(plan);
  return account.close();
}
