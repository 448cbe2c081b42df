import type { PaymentId } from "../../domain/ids.ts";
import {
  type BankFact,
  findMismatch,
  type Mismatch,
} from "../../domain/payments/payment_facts.ts";
import type { WordWay } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { type Booked, bookFact } from "./book_fact.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import { logAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";

/** Why a fact could not be placed. */
export type Unplaced = Mismatch | "order_unknown" | "transaction_elsewhere";

/** What settling came to: booked now, known already, or not placeable. */
export type Settled =
  | { kind: "booked" | "known" }
  | { kind: "unplaced"; reason: Unplaced };

/**
 * Books what the bank says of an order, in one commit that checks the payment, the transaction's
 * owner and every account it touches. The same fact again changes nothing.
 */
export async function settlePayment(
  services: Services,
  orderId: PaymentId,
  fact: BankFact,
  way: WordWay = "notification",
): Promise<Settled> {
  const settled = await transact(
    services.store,
    (tx) => settle(tx, services, orderId, { fact, way }),
    { locks: (tx) => lockNames(tx, orderId, fact) },
  );
  if (settled.kind === "unplaced") return settled;
  services.log.info("payment_settled", {
    payment: orderId,
    status: fact.status,
    outcome: settled.kind,
  });
  for (const kind of settled.alerts) {
    logAlert(services, { kind, about: orderId, detail: fact.status });
  }
  if (settled.kind === "booked") sendQueuedMail(services);
  return { kind: settled.kind };
}

type Inner = Booked | { kind: "unplaced"; reason: Unplaced };

/** The order and its contracts. What deciding needs is read in one request, then what booking needs. */
async function lockNames(
  tx: Transaction,
  orderId: PaymentId,
  fact: BankFact,
): Promise<string[]> {
  const uuids = fact.uuid === null ? [] : [keys.paymentByUuid(fact.uuid)];
  await tx.prefetch(keys.payment(orderId), ...uuids);
  const payment = await tx.peek(keys.payment(orderId));
  return [orderId, ...(payment?.shares ?? []).map(({ contract }) => contract)];
}

async function settle(
  tx: Transaction,
  services: Services,
  orderId: PaymentId,
  { fact, way }: { fact: BankFact; way: WordWay },
): Promise<Inner> {
  const payment = await tx.get(keys.payment(orderId));
  if (payment === null) return { kind: "unplaced", reason: "order_unknown" };
  const reason = findMismatch(payment, fact);
  if (reason !== null) return { kind: "unplaced", reason };
  if (fact.uuid !== null) {
    const owner = await tx.get(keys.paymentByUuid(fact.uuid));
    if (owner !== null && owner !== orderId) {
      return { kind: "unplaced", reason: "transaction_elsewhere" };
    }
    // Only what is booked takes a transaction for its payment.
    if (owner === null) tx.set(keys.paymentByUuid(fact.uuid), orderId);
  }
  return await bookFact(tx, services, payment, fact, way);
}
