import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import type { ParkedNotification } from "../../domain/alert.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import {
  type BankFact,
  findMismatch,
  type Mismatch,
} from "../../domain/payments/payment_facts.ts";
import {
  type BookableParked,
  readBookable,
} from "../../scellius/read_parked.ts";
import type { ParkReason } from "../../scellius/read_notification.ts";
import { keys } from "../../store/keys.ts";
import type { Transaction } from "../../store/transaction.ts";

/** Why a parked notification is not placed on the payment that a person names. */
export type BookRefusal =
  | ParkReason
  | Mismatch
  | "payment_unknown"
  | "names_another"
  | "transaction_elsewhere";

/** What of a mismatch a person may overrule; what a transaction said before, he may not: its money is booked. */
const OVERRULED: Record<Mismatch, boolean> = {
  attempt_unknown: true,
  amount_differs: true,
  refund_exceeds_payment: true,
  transaction_changed: false,
};

/** A decision to place that holds, or every reason why it does not. */
export type Examined =
  | { kind: "fits"; payment: Payment; fact: BankFact & { uuid: string } }
  | { kind: "refused"; refusals: BookRefusal[] };

/**
 * Examines within a commit whether a parked notification may be placed on a payment. What must never
 * happen: one transaction on two payments, a transaction booked with two amounts, another tenant's money.
 * Checks the payment and, while nobody has it, the transaction's owner: an owner never changes again.
 */
export async function examineParked(
  tx: Transaction,
  parked: ParkedNotification,
  paymentId: PaymentId,
): Promise<Examined> {
  const payment = await tx.get(keys.payment(paymentId));
  if (payment === null) {
    return { kind: "refused", refusals: ["payment_unknown"] };
  }
  const read = readBookable(parked, paymentId);
  if (read.kind === "refused") {
    return { kind: "refused", refusals: read.reasons };
  }
  const { fact } = read;
  const refusals: BookRefusal[] = [];
  if (await namesAnother(tx, read, paymentId)) refusals.push("names_another");
  const index = keys.paymentByUuid(fact.uuid);
  const owner = await tx.peek(index) ?? await tx.get(index);
  if (owner !== null && owner !== paymentId) {
    refusals.push("transaction_elsewhere");
  }
  const mismatch = findMismatch(payment, fact);
  if (mismatch !== null && !OVERRULED[mismatch]) refusals.push(mismatch);
  return refusals.length > 0
    ? { kind: "refused", refusals }
    : { kind: "fits", payment, fact };
}

/**
 * Whether the order or the transaction number that it carries is another payment of ours: neither changes once given.
 */
async function namesAnother(
  tx: Transaction,
  { fact, orderId, mode }: BookableParked & { kind: "bookable" },
  paymentId: PaymentId,
): Promise<boolean> {
  if (isPaymentId(orderId) && orderId !== paymentId) {
    if (await tx.peek(keys.payment(orderId)) !== null) return true;
  }
  const utcDay = fact.transDate.slice(0, 8);
  const taker = await tx.peek(keys.transId(mode, utcDay, fact.transId));
  return taker !== null && taker !== paymentId;
}
