import { parisDay } from "../../domain/month.ts";
import {
  accountOfShare,
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

/** The balances of the accounts that a payment is for, now; none of an account that its payer sees no longer. */
export async function readPaymentBalances(
  { store, now }: Services,
  payment: Payment,
): Promise<{ contract: ContractRef; balanceCents: Cents | null }[]> {
  const { shares, tenantNumber } = payment;
  const today = parisDay(now());
  return await Promise.all(shares.map(async (share) => {
    const { contract, holder = tenantNumber } = share;
    const own = await readOwnContract(
      store,
      tenantNumber,
      contract,
      holder,
      today,
    );
    const balanceCents = own === null
      ? null
      : (await readAccount(store, accountOfShare(payment, share))).balanceCents;
    return { contract, balanceCents };
  }));
}
