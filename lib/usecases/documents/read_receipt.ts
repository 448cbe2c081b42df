import { assert } from "../../domain/assert.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { buildReceipt, type Receipt } from "../../domain/documents/receipt.ts";
import { parisDay } from "../../domain/month.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { listPayments } from "../../store/payments.ts";
import { readValue, readValues } from "../../store/store.ts";
import { readOwnContract } from "../../store/tenants.ts";
import { findOwnPayment } from "../own_objects.ts";
import { readRejectedCents } from "./rejected_payment.ts";
import type { Services } from "../services.ts";

/** The receipt of one of the tenant's payments; null where the bank took no money, or the payment is another's. */
export async function readReceipt(
  services: Services,
  user: User,
  id: string,
): Promise<Receipt | null> {
  const payment = await findOwnPayment(services, user, id);
  return payment === null ? null : await receiptOf(services, payment);
}

/** The receipts of the tenant's payments, newest first. */
export async function listReceipts(
  services: Services,
  user: User,
): Promise<Receipt[]> {
  const payments = await listPayments(services.store, user.tenantNumber);
  const receipts = await Promise.all(
    payments.map((payment) => receiptOf(services, payment)),
  );
  return receipts.filter((receipt) => receipt !== null);
}

async function receiptOf(
  { store, landlord, origin, now }: Services,
  payment: Payment,
): Promise<Receipt | null> {
  const number = payment.tenantNumber;
  const [first] = payment.shares;
  assert(first !== undefined, "a payment is for a contract at least");
  const holders = new Set(
    payment.shares.map(({ holder }) => holder ?? number),
  );
  const named = [...holders].every((one) => one === number)
    ? []
    : await readValues(store, [...holders].map(keys.tenant));
  return buildReceipt({
    payment,
    tenant: await readValue(store, keys.tenant(number)),
    contract: await readOwnContract(
      store,
      number,
      first.contract,
      first.holder ?? number,
      parisDay(now()),
    ),
    holders: named.filter((one) => one !== null),
    rejectedCents: await readRejectedCents(store, payment),
    landlord,
    site: origin,
  });
}
