import { type Cents, readAmount } from "../money.ts";

/** What a typed amount would do to an account, for the sentence under the field; or that a card cannot pay it. */
export interface AmountPreview {
  kind: "leaves" | "settles" | "advance" | "below" | "above";
  /** What remains to be paid, or what is paid in advance. */
  cents: Cents;
}

/**
 * Says what would remain after paying a typed amount on a balance (negative is owed); null when the amount cannot be
 * read.
 */
export function previewAmount(
  typed: string,
  balanceCents: Cents,
  [least, most]: readonly [least: Cents, most: Cents],
): AmountPreview | null {
  const cents = readAmount(typed);
  if (cents === null) return null;
  const after = balanceCents + cents;
  return {
    kind: cents < least
      ? "below"
      : cents > most
      ? "above"
      : after < 0
      ? "leaves"
      : after > 0
      ? "advance"
      : "settles",
    cents: Math.abs(after),
  };
}
