import { assert } from "../domain/assert.ts";
import type { Payment } from "../domain/payment.ts";
import type { TenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** The bank keeps 900000–999999 for itself. */
const TRANS_IDS_A_DAY = 900_000;
/** How long a day's numbers are kept: the bank replays within an hour, people look within days. */
const TRANS_IDS_KEPT_MS = 40 * 86_400_000;

/** Writes a payment and its place under its tenant. */
export function putPayment(tx: Transaction, payment: Payment) {
  tx.set(keys.payment(payment.id), payment);
  tx.set(keys.paymentByTenant(payment.tenantNumber, payment.id), payment.id);
}

/** A payment that belongs to a tenant, or null: another tenant's is as good as none. */
export async function readOwnPayment(
  store: Store,
  number: TenantNumber,
  id: string,
): Promise<Payment | null> {
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

/** Takes the next transaction number of a UTC day (`YYYYMMDD`) for a payment: six digits, never given twice that day. */
export async function takeTransId(
  tx: Transaction,
  mode: string,
  utcDay: string,
  paymentId: string,
): Promise<string> {
  const counter = keys.transCounter(mode, utcDay);
  let next = await tx.get(counter) ?? 0;
  while (await tx.peek(keys.transId(mode, utcDay, sixDigits(next))) !== null) {
    next++;
  }
  assert(next < TRANS_IDS_A_DAY, "a shop has 900,000 transactions a UTC day");
  const transId = sixDigits(next);
  await tx.get(keys.transId(mode, utcDay, transId));
  const kept = { expiresInMs: TRANS_IDS_KEPT_MS };
  tx.set(counter, next + 1, kept);
  tx.set(keys.transId(mode, utcDay, transId), paymentId, kept);
  return transId;
}

function sixDigits(number: number): string {
  return String(number).padStart(6, "0");
}
