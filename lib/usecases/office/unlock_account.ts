import { getUserByTenant } from "../../store/users.ts";
import { transact } from "../../store/transaction.ts";
import { listAccountThrottles } from "./account_throttles.ts";
import {
  findTenantNumber,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** Counts emptied in one commit: far more than an account has. */
const MOST_COUNTS = 900;

/** What unlocking came to: how many counts of tries were emptied, and how many of them held. */
export type AccountUnlocked =
  | { kind: "unlocked"; emptied: number; held: number }
  | { kind: "no_tenant" };

/** Empties every count of tries that is about a tenant's account: the next try is let through. */
export async function unlockAccount(
  services: OfficeServices,
  { who, reference }: OfficeRequest,
): Promise<AccountUnlocked> {
  const number = await findTenantNumber(services.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const done = await transact(services.store, async (tx) => {
    const user = await getUserByTenant(tx, number);
    const found = await listAccountThrottles(
      services.store,
      number,
      user,
      services.now(),
    );
    const emptied = found.slice(0, MOST_COUNTS);
    for (const { key } of emptied) tx.delete(key);
    const held = emptied.filter(({ retryAfterMs }) => retryAfterMs > 0).length;
    putJournal(tx, services, {
      who,
      act: "account_unlocked",
      tenantNumber: number,
      before: { counts: emptied.length, held },
      after: { counts: 0, held: 0 },
    });
    return { emptied: emptied.length, held };
  });
  services.log.info("account_unlocked", { by: who.kind, ...done });
  return { kind: "unlocked", ...done };
}
