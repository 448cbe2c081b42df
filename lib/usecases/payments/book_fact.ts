import type { AlertKind } from "../../domain/alert.ts";
import type { MailedPaymentStatus } from "../../domain/mail_message.ts";
import { type Instant, parisDay, toInstant } from "../../domain/month.ts";
import { nextAskAt } from "../../domain/payments/ask_time.ts";
import {
  addEvents,
  dayOfTransaction,
  displayedCents,
  isFinal,
  type Payment,
  type PaymentEvent,
  type PaymentStatus,
  statusOf,
  type WordWay,
} from "../../domain/payments/payment.ts";
import {
  type Applied,
  applyFact,
  type BankFact,
  keyOf,
} from "../../domain/payments/payment_facts.ts";
import { paymentFacts } from "../../domain/ledger/entry_facts.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { putOwnMovement } from "../../store/own_movements.ts";
import { putPayment } from "../../store/payments.ts";
import type { Transaction } from "../../store/transaction.ts";
import { paymentLabel } from "../../text/entry_labels.ts";
import { queueMail } from "../queue_mail.ts";
import { putAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";

type BookingServices = Pick<Services, "now" | "newId">;

/** What booking came to: done, or nothing new; alerts to log once the commit has held. */
export interface Booked {
  kind: "booked" | "known";
  alerts: AlertKind[];
}

/**
 * Adds to a commit all that a fact does to a payment which the commit has read with a check: its record,
 * its entries, its alerts, its mail. The caller has seen to it that the transaction is this payment's.
 */
export async function bookFact(
  tx: Transaction,
  services: BookingServices,
  payment: Payment,
  fact: BankFact,
  way: WordWay,
): Promise<Booked> {
  const now = toInstant(services.now());
  const applied = applyFact(payment, fact, now);
  if (JSON.stringify(applied.payment) === JSON.stringify(payment)) {
    return { kind: "known", alerts: [] };
  }
  const askAt = nextAskAt(applied.payment, services.now());
  await post(tx, services, applied, fact);
  const mailed = await queueResultMail(tx, services, payment, applied);
  const events = addEvents(payment, [
    wordOf(fact, way, now),
    ...mailed === null
      ? []
      : [{ kind: "mail", at: now, status: mailed } as const],
  ]);
  putPayment(tx, { ...applied.payment, askAt, events }, payment);
  for (const kind of applied.alerts) {
    putAlert(tx, services, { kind, about: payment.id, detail: fact.status });
  }
  return { kind: "booked", alerts: applied.alerts };
}

async function post(
  tx: Transaction,
  services: BookingServices,
  { payment, postings }: Applied,
  fact: BankFact,
) {
  const at = toInstant(services.now());
  for (const one of postings) {
    const { id, operationKey, account, month, kind, amountCents } = one;
    const posting = {
      id,
      date: kind === "paid"
        ? dayOfTransaction(fact.transDate)
        : parisDay(services.now()),
      label: paymentLabel(kind, month),
      amountCents,
      ...paymentFacts({
        paymentId: payment.id,
        operationKey,
        change: kind === "paid" || kind === "refunded" ? kind : "changed",
      }, month),
    };
    const { entries } = await putPostings(tx, account, [posting], at);
    for (const entry of entries) putOwnMovement(tx, entry);
  }
}

async function queueResultMail(
  tx: Transaction,
  services: BookingServices,
  before: Payment,
  { payment, postings }: Applied,
): Promise<MailedPaymentStatus | null> {
  const now = services.now();
  const isRefund = postings.some(({ kind }) => kind === "refunded");
  const status = isRefund ? "refunded" : statusOf(payment, now);
  const changed = status !== statusOf(before, now);
  if ((!changed && postings.length === 0) || !isMailed(status)) return null;
  const user = await tx.peek(keys.user(payment.userId));
  if (user === null || user.closedAt !== null) return null;
  queueMail(tx, services, {
    kind: "payment_result",
    to: user.email,
    language: user.language,
    paymentId: payment.id,
    status,
    amountCents: displayedCents(payment, status),
    contracts: payment.shares.map(({ contract }) => contract),
    at: toInstant(now),
  });
  return status;
}

function wordOf(fact: BankFact, way: WordWay, at: Instant): PaymentEvent {
  const { type, status, effectiveCents: amountCents } = fact;
  const operationKey = keyOf(fact);
  return { kind: "word", at, way, operationKey, type, status, amountCents };
}

/** Who walks away from the bank's page knows it: no mail for that. */
function isMailed(status: PaymentStatus): status is MailedPaymentStatus {
  return isFinal(status) && status !== "abandoned" && status !== "expired";
}
