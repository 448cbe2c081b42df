import type { Payment } from "../domain/payments/payment.ts";
import type { ContractRef } from "../domain/references.ts";
import type { Contract } from "../domain/tenant.ts";
import type { User } from "../domain/account/user.ts";
import { readOwnPayment } from "../store/payments.ts";
import { readOwnContract } from "../store/tenants.ts";
import type { Services } from "./services.ts";

type Reader = Pick<Services, "store" | "log">;

/**
 * A contract that a signed-in tenant names; another's is as good as none, and asking for it leaves a line in the log.
 */
export async function findOwnContract(
  { store, log }: Reader,
  user: User,
  ref: ContractRef,
): Promise<Contract | null> {
  const contract = await readOwnContract(store, user.tenantNumber, ref);
  if (contract === null) log.refused("not_own_contract", { user: user.id });
  return contract;
}

/** A payment that a signed-in tenant names, as above. */
export async function findOwnPayment(
  { store, log }: Reader,
  user: User,
  id: string,
): Promise<Payment | null> {
  const payment = await readOwnPayment(store, user.tenantNumber, id);
  if (payment === null) log.refused("not_own_payment", { user: user.id });
  return payment;
}
