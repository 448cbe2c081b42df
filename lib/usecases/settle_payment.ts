import { parisDay, toInstant } from "../domain/month.ts";
import { type Payment, statusOf } from "../domain/payment.ts";
import {
  type Applied,
  applyFact,
  type BankFact,
  findMismatch,
  type Mismatch,
} from "../domain/payment_facts.ts";
import { keys } from "../store/keys.ts";
import { putPostings } from "../store/ledger.ts";
import { putPayment } from "../store/payments.ts";
import { readValue } from "../store/store.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import { paymentLabel } from "../text/fr/ledger.ts";
import { queuePaymentMail } from "./payment_mail.ts";
import { sendQueuedMail } from "./queue_mail.ts";
import { logAlert, putAlert } from "./raise_alert.ts";
import type { Services } from "./services.ts";

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
  orderId: string,
  fact: BankFact,
): Promise<Settled> {
  const { store } = services;
  const known = await readValue(store, keys.payment(orderId));
  if (known === null) return { kind: "unplaced", reason: "order_unknown" };
  const locks = [orderId, ...known.shares.map(({ contract }) => contract)];
  const settled = await transact(
    store,
    locks,
    (tx) => settle(tx, services, orderId, fact),
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

type Inner =
  | { kind: "booked" | "known"; alerts: Applied["alerts"] }
  | { kind: "unplaced"; reason: Unplaced };

async function settle(
  tx: Transaction,
  services: Services,
  orderId: string,
  fact: BankFact,
): Promise<Inner> {
  const payment = await tx.get(keys.payment(orderId));
  if (payment === null) return { kind: "unplaced", reason: "order_unknown" };
  if (fact.uuid !== null) {
    const owner = await tx.get(keys.paymentByUuid(fact.uuid));
    if (owner !== null && owner !== orderId) {
      return { kind: "unplaced", reason: "transaction_elsewhere" };
    }
    if (owner === null) tx.set(keys.paymentByUuid(fact.uuid), orderId);
  }
  const reason = findMismatch(payment, fact);
  if (reason !== null) return { kind: "unplaced", reason };
  const now = toInstant(services.now());
  const applied = applyFact(payment, fact, now);
  if (JSON.stringify(applied.payment) === JSON.stringify(payment)) {
    return { kind: "known", alerts: [] };
  }
  putPayment(tx, applied.payment);
  await post(tx, services, applied, fact);
  await queueMails(tx, services, payment, applied);
  for (const kind of applied.alerts) {
    putAlert(tx, services, { kind, about: orderId, detail: fact.status });
  }
  return { kind: "booked", alerts: applied.alerts };
}

async function post(
  tx: Transaction,
  services: Services,
  { postings }: Applied,
  fact: BankFact,
) {
  const at = toInstant(services.now());
  for (const { id, contract, month, kind, amountCents } of postings) {
    const date = kind === "paid" ? paidOn(fact) : parisDay(services.now());
    const label = paymentLabel(kind, month);
    const posting = { id, date, label, amountCents };
    const forMonth = month ?? undefined;
    await putPostings(tx, contract, [{ ...posting, forMonth }], at);
  }
}

/** The Paris day on which the tenant paid: that of the form, not that of a late notification. */
function paidOn({ transDate }: BankFact): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(transDate) ?? [];
  return parisDay(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

async function queueMails(
  tx: Transaction,
  services: Services,
  before: Payment,
  { payment, postings }: Applied,
) {
  const now = services.now();
  const status = statusOf(payment, now);
  const changed = status !== statusOf(before, now);
  if (!changed && postings.length === 0) return;
  await queuePaymentMail(tx, services, payment, status);
}
