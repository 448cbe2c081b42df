import type { PaymentId } from "../domain/ids.ts";
import { type Payment, PAYMENT_STATUSES } from "../domain/payments/payment.ts";
import { keys } from "./keys.ts";
import { toldStatus } from "./payments.ts";
import type { Store } from "./store.ts";
import { transact } from "./transaction.ts";

/** Builds anew by what the office finds payments. Gives how many there are. */
export async function indexPayments(store: Store): Promise<number> {
  let count = 0;
  const prefix = keys.payments();
  for await (const { value } of store.kv.list<Payment>({ prefix })) {
    count++;
    await transact(store, async (tx) => {
      const payment = await tx.get(keys.payment(value.id));
      if (payment === null) return;
      const { id, shares } = payment;
      const status = toldStatus(payment);
      if (status !== "created") tx.set(keys.paymentByStatus(status, id), id);
      for (const { contract } of shares) {
        tx.set(keys.paymentByContract(contract, id), id);
      }
    });
  }
  await removeStale(store);
  return count;
}

async function removeStale(store: Store) {
  const prefix = keys.paymentsByStatus();
  for await (const { key, value: id } of store.kv.list<PaymentId>({ prefix })) {
    const status = PAYMENT_STATUSES.find((one) => one === key[1]);
    if (status === undefined) continue;
    await transact(store, async (tx) => {
      const payment = await tx.get(keys.payment(id));
      if (payment === null || toldStatus(payment) !== status) {
        tx.delete(keys.paymentByStatus(status, id));
      }
    });
  }
}
