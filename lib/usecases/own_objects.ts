import type { User } from "../domain/account/user.ts";
import type { HeldContract } from "../domain/holding.ts";
import { parisDay } from "../domain/month.ts";
import type { Payment } from "../domain/payments/payment.ts";
import { parseAccountSlug } from "../domain/references.ts";
import { readOwnPayment } from "../store/payments.ts";
import { readOwnContract } from "../store/tenants.ts";
import type { Services } from "./services.ts";

type Reader = Pick<Services, "store" | "log">;

/**
 * A contract that a signed-in tenant names, `L0039000204`, or with the holder of the account that he means,
 * `L0039000204-000123456`. Another's is as good as none, and asking for it leaves a line in the log.
 */
export async function findOwnContract(
  { store, log, now }: Reader & Pick<Services, "now">,
  user: User,
  typed: string,
): Promise<HeldContract | null> {
  const named = parseAccountSlug(typed);
  if (named === null) return null;
  const contract = await readOwnContract(
    store,
    user.tenantNumber,
    named.contract,
    named.holder,
    parisDay(now()),
  );
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
