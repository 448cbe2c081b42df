import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import type { UnpaidMonth } from "../../domain/ledger/unpaid_months.ts";
import type { User } from "../../domain/account/user.ts";
import { type ContractAccount, readSpace } from "../space/read_space.ts";
import { readUnpaidMonths } from "./read_unpaid_months.ts";
import type { Services } from "../services.ts";
import { listAwaitedPayments } from "./start_payment.ts";

/** What step 1 of a payment shows. */
export interface PaymentPage {
  /** The tenant's contracts with the months still to be paid. */
  accounts: (ContractAccount & { unpaid: UnpaidMonth[] })[];
  awaited: Payment[];
}

/** Reads what a tenant may pay, and which payments are on their way already. */
export async function readPaymentPage(
  services: Services,
  user: User,
): Promise<PaymentPage> {
  const [space, awaited] = await Promise.all([
    readSpace(services, user),
    listAwaitedPayments(services, user),
  ]);
  const accounts = await Promise.all(space.accounts.map(async (account) => ({
    ...account,
    unpaid: account.balanceCents < 0
      ? await readUnpaidMonths(services, accountOf(account.contract))
      : [],
  })));
  return { accounts, awaited };
}
