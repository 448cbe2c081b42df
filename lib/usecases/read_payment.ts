import {
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../domain/payment.ts";
import type { Cents } from "../domain/money.ts";
import type { ContractRef } from "../domain/references.ts";
import type { Tenant } from "../domain/tenant.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readAccount } from "../store/ledger.ts";
import { listPayments, readOwnPayment } from "../store/payments.ts";
import { readValue } from "../store/store.ts";
import { readOwnContract } from "../store/tenants.ts";
import type { Services } from "./services.ts";

/** A payment with its status now. */
export interface PaymentView {
  payment: Payment;
  status: PaymentStatus;
}

/** One of the tenant's own payments, or null. */
export async function readPayment(
  { store, now }: Services,
  user: User,
  id: string,
): Promise<PaymentView | null> {
  const payment = await readOwnPayment(store, user.tenantNumber, id);
  return payment === null
    ? null
    : { payment, status: statusOf(payment, now()) };
}

/** The balances of the contracts that a payment is for, now; none of a contract that is another's since. */
export async function readPaymentBalances(
  { store }: Services,
  { shares, tenantNumber }: Payment,
): Promise<{ contract: ContractRef; balanceCents: Cents | null }[]> {
  return await Promise.all(shares.map(async ({ contract }) => {
    const own = await readOwnContract(store, tenantNumber, contract);
    const balanceCents = own === null
      ? null
      : (await readAccount(store, contract)).balanceCents;
    return { contract, balanceCents };
  }));
}

/** A payment that has a receipt (the bank took its money), with who paid; null for all others. */
export async function readReceipt(
  services: Services,
  user: User,
  id: string,
): Promise<(PaymentView & { tenant: Tenant | null }) | null> {
  const found = await readPayment(services, user, id);
  if (found === null || !hasReceipt(found.status)) return null;
  const number = found.payment.tenantNumber;
  const tenant = await readValue(services.store, keys.tenant(number));
  return { ...found, tenant };
}

/** The tenant's payments that have a receipt, newest first. */
export async function listReceipts(
  { store, now }: Services,
  user: User,
): Promise<Payment[]> {
  const payments = await listPayments(store, user.tenantNumber);
  return payments.filter((payment) => hasReceipt(statusOf(payment, now())));
}

function hasReceipt(status: PaymentStatus): boolean {
  return status === "paye" || status === "rembourse";
}
