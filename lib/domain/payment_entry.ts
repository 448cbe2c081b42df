import type { Entry } from "./ledger.ts";

/** What a payment's entry was booked for, as its posting id says. */
export interface PaymentEntryCause {
  paymentId: string;
  /** The bank's transaction uuid, or `none-<transId>` where it made none. */
  operationKey: string;
  /** `paid` and `refunded` move the money; `changed` takes a movement back, in whole or in part. */
  kind: "paid" | "refunded" | "changed";
}

/** Posting ids of payments: `payment:<payment>:<transaction>`, then what changed it, if anything. */
const PAYMENT_POSTING = /^payment:([^:]+):([^:]+)(:.+)?$/;

/** Reads what an entry was booked for; null where it is no payment at the bank. */
export function readPaymentCause(
  entry: Pick<Entry, "id" | "amountCents">,
): PaymentEntryCause | null {
  const match = PAYMENT_POSTING.exec(entry.id);
  if (match === null) return null;
  const [, paymentId, operationKey, change] = match;
  if (change !== undefined) return { paymentId, operationKey, kind: "changed" };
  const kind = entry.amountCents < 0 ? "refunded" : "paid";
  return { paymentId, operationKey, kind };
}
