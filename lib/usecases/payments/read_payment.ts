import { parisDay } from "../../domain/month.ts";
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

/** What the accounts that a payment is for ask for now; null for an account that its payer sees no longer. */
export async function readPaymentDues(
  services: Services,
  { shares, tenantNumber }: Payment,
): Promise<{ contract: ContractRef; due: DueNow | null }[]> {
  const today = parisDay(services.now());
  return await Promise.all(shares.map(async (share) => {
    const { contract, holder = tenantNumber } = share;
    const own = await readOwnContract(
      services.store,
      tenantNumber,
      contract,
      holder,
      today,
    );
    const due = own === null ? null : await readDueNow(services, own);
    return { contract, due };
  }));
}
