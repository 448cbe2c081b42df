import {
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../../domain/payments/payment.ts";
import type { Cents } from "../../domain/money.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { readAccount } from "../../store/ledger.ts";
import { readOwnContract } from "../../store/tenants.ts";
import { findOwnPayment } from "../own_objects.ts";
import type { Services } from "../services.ts";

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
