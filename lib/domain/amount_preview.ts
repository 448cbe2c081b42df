import { type Cents, parseAmount } from "./money.ts";

/** What a typed amount would do to an account, for the sentence under the field. */
export type AmountPreview =
  | { kind: "unreadable" }
  | { kind: "leaves"; cents: Cents }
  | { kind: "settles" }
  | { kind: "advance"; cents: Cents };

/** Says what would remain after paying a typed amount on a balance (negative is owed). */
export function previewAmount(
  typed: string,
  balanceCents: Cents,
): AmountPreview {
  const amount = parseAmount(typed);
  if (!amount.ok) return { kind: "unreadable" };
  const after = balanceCents + amount.cents;
  if (after < 0) return { kind: "leaves", cents: -after };
  return after === 0 ? { kind: "settles" } : { kind: "advance", cents: after };
}
