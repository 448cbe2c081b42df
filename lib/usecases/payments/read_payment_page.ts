import type { Payment } from "../../domain/payments/payment.ts";
import { listUnpaidMonths } from "../../domain/ledger/unpaid_months.ts";
import type { PayableAccount } from "../../domain/contract_account.ts";
import type { User } from "../../domain/account/user.ts";
import { readSpace } from "../space/read_space.ts";
import type { Services } from "../services.ts";
import { listAwaitedPayments } from "./start_payment.ts";

/** What step 1 of a payment shows. */
export interface PaymentPage {
  /** The tenant's contracts with the months still to be paid. */
  accounts: PayableAccount[];
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
  const accounts = space.accounts.map((account) => ({
    ...account,
    unpaid: listUnpaidMonths(account.due),
  }));
  return { accounts, awaited };
}
