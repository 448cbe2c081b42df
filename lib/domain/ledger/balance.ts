import type { Cents } from "../money.ts";

/** A balance as people understand it. Amounts are positive. */
export type Standing =
  | { kind: "owes"; cents: Cents }
  | { kind: "settled" }
  | { kind: "advance"; cents: Cents };

/** What a ledger balance means: negative is owed by the tenant. */
export function standingOf(balanceCents: Cents): Standing {
  if (balanceCents < 0) return { kind: "owes", cents: -balanceCents };
  if (balanceCents > 0) return { kind: "advance", cents: balanceCents };
  return { kind: "settled" };
}
