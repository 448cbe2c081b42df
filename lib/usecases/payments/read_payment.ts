import {
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../../domain/payments/payment.ts";
import type { DueNow } from "../../domain/ledger/due_now.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { readOwnContract } from "../../store/tenants.ts";
import { findOwnPayment } from "../own_objects.ts";
import type { Services } from "../services.ts";
import { readDueNow } from "../space/read_due_now.ts";

/** A payment with its status now. */
export interface PaymentView {
  payment: Payment;
  status: PaymentStatus;
}

/** One of the tenant's own payments, or null. */
export async function readPayment(
  services: Services,
  user: User,
  id: string,
): Promise<PaymentView | null> {
  const payment = await findOwnPayment(services, user, id);
  return payment === null
    ? null
    : { payment, status: statusOf(payment, services.now()) };
}

/** What the contracts that a payment is for ask for now; null for a contract that is another's since. */
export async function readPaymentDues(
  services: Services,
  { shares, tenantNumber }: Payment,
): Promise<{ contract: ContractRef; due: DueNow | null }[]> {
  return await Promise.all(shares.map(async ({ contract }) => {
    const own = await readOwnContract(services.store, tenantNumber, contract);
    const due = own === null ? null : await readDueNow(services, own);
    return { contract, due };
  }));
}
