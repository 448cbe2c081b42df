import type { ContractAccount } from "../../domain/contract_account.ts";
import { parisDay } from "../../domain/month.ts";
import {
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../../domain/payments/payment.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { readOwnContract } from "../../store/tenants.ts";
import { findOwnPayment } from "../own_objects.ts";
import { askAbout } from "./ask_bank.ts";
import type { Services } from "../services.ts";
import { readAccounts } from "../space/read_space.ts";

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

/** The same, after the bank was asked about it where its page has closed and it has kept silent. */
export async function readAskedPayment(
  services: Services,
  user: User,
  id: string,
): Promise<PaymentView | null> {
  const found = await readPayment(services, user, id);
  if (found === null || !await askAbout(services, found.payment)) return found;
  return await readPayment(services, user, id);
}

/** An account that a payment is for, as it stands now; null where its payer sees it no longer. */
export interface PaidAccount {
  contract: ContractRef;
  account: ContractAccount | null;
}

/** What the accounts that a payment is for ask for now. */
export async function readPaymentDues(
  services: Services,
  { shares, tenantNumber }: Payment,
): Promise<PaidAccount[]> {
  const today = parisDay(services.now());
  const held = await Promise.all(shares.map(async (share) => {
    const { contract, holder = tenantNumber } = share;
    const own = await readOwnContract(
      services.store,
      tenantNumber,
      contract,
      holder,
      today,
    );
    return { contract, own };
  }));
  const seen = held.flatMap(({ own }) => own === null ? [] : [own]);
  const accounts = await readAccounts(services, seen);
  return held.map(({ contract, own }) => ({
    contract,
    account: accounts.find((one) => one.contract === own) ?? null,
  }));
}
