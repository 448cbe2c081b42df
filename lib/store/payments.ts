import type { Milliseconds } from "../domain/duration.ts";
import { assert } from "../domain/assert.ts";
import { toInstant } from "../domain/month.ts";
import {
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../domain/payments/payment.ts";
import { isPaymentId, type PaymentId } from "../domain/ids.ts";
import type { TenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** The bank keeps 900000–999999 for itself. */
const TRANS_IDS_A_DAY = 900_000;
/** How long a day's numbers are kept: the bank replays within an hour, people look within days. */
const TRANS_IDS_KEPT_MS: Milliseconds = 40 * 86_400_000;

/**
 * Writes a payment, its place under its tenant, what its receipt's code leads to, and the moment to ask the bank
 * about it; `before` is what it replaces.
 */
export function putPayment(
  tx: Transaction,
  payment: Payment,
  before: Payment | null,
) {
  const { id, askAt } = payment;
  tx.set(keys.payment(id), payment);
  // Each key that a commit writes is felt when 64 notifications come at once.
  if (before === null) {
    tx.set(keys.paymentByTenant(payment.tenantNumber, id), id);
    const subject = { v: 2, kind: "receipt", paymentId: id } as const;
    tx.set(keys.document(payment.code), subject);
    for (const { contract } of payment.shares) {
      tx.set(keys.paymentByContract(contract, id), id);
    }
  }
  putStatus(tx, payment, before);
  if (before?.askAt != null && before.askAt !== askAt) {
    tx.delete(keys.paymentByAskTime(before.askAt, id));
  }
  if (askAt !== null && askAt !== before?.askAt) {
    tx.set(keys.paymentByAskTime(askAt, id), id);
  }
}

/** What the bank has told of a payment, which no clock changes; `created` where it has told nothing. */
export function toldStatus(payment: Payment): PaymentStatus {
  return statusOf(payment, 0);
}

/** Of what the bank has told nothing has no place: most of those were left before its page. */
function putStatus(tx: Transaction, payment: Payment, before: Payment | null) {
  const { id } = payment;
  const was = before === null ? "created" : toldStatus(before);
  const is = toldStatus(payment);
  if (was === is) return;
  if (was !== "created") tx.delete(keys.paymentByStatus(was, id));
  if (is !== "created") tx.set(keys.paymentByStatus(is, id), id);
}

/** Payments that the bank is to be asked about by now, longest due first. */
export async function listPaymentsToAsk(
  store: Store,
  nowMs: Milliseconds,
  limit: number,
): Promise<Payment[]> {
  const end = toInstant(nowMs + 1);
  const ids = await listValues(store, keys.paymentsByAskTime(), { limit, end });
  const payments = await readValues(store, ids.map(keys.payment));
  return payments.filter((payment) => payment !== null);
}

/** A payment that belongs to a tenant, or null: another tenant's is as good as none. */
export async function readOwnPayment(
  store: Store,
  number: TenantNumber,
  id: string,
): Promise<Payment | null> {
  if (!isPaymentId(id)) return null;
  const payment = await readValue(store, keys.payment(id));
  return payment?.tenantNumber === number ? payment : null;
}

/** A tenant's payments, newest first. */
export async function listPayments(
  store: Store,
  number: TenantNumber,
  limit?: number,
): Promise<Payment[]> {
  const ids = await listValues(store, keys.paymentsByTenant(number), {
    reverse: true,
    limit,
  });
  const payments = await readValues(store, ids.map(keys.payment));
  return payments.filter((payment) => payment !== null);
}

/** The lock that stands before the day's counter. */
export const TRANS_COUNTER_LOCK = "trans_counter";

/**
 * Takes the next transaction number of a UTC day (`YYYYMMDD`) for a payment: six digits, never given twice that day.
 * `first` leaves the numbers below it to another program that the shop has used that day.
 */
export async function takeTransId(
  tx: Transaction,
  mode: string,
  utcDay: string,
  paymentId: PaymentId,
  first = 0,
): Promise<string> {
  const counter = keys.transCounter(mode, utcDay);
  let next = Math.max(await tx.get(counter) ?? 0, first);
  while (await tx.peek(keys.transId(mode, utcDay, sixDigits(next))) !== null) {
    next++;
  }
  assert(next < TRANS_IDS_A_DAY, "a shop has 900,000 transactions a UTC day");
  const transId = sixDigits(next);
  await tx.get(keys.transId(mode, utcDay, transId));
  // A clock ahead sweeps away all that expires: the day's counter must outlive it, or numbers would come again.
  tx.set(counter, next + 1);
  tx.set(keys.transId(mode, utcDay, transId), paymentId, {
    expiresInMs: TRANS_IDS_KEPT_MS,
  });
  return transId;
}

function sixDigits(number: number): string {
  return String(number).padStart(6, "0");
}
