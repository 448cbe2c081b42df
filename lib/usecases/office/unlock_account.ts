import { transact } from "../../store/transaction.ts";
import { listAccountThrottles } from "./account_throttles.ts";
import {
  findTenantNumber,
  getOpenUser,
  type OfficeDesk,
  type OfficeRequest,
  putJournal,
} from "./office_desk.ts";

/** Counts emptied in one commit: far more than an account has. */
const MOST_COUNTS = 900;

/** What unlocking came to: how many counts of tries were emptied, and how many of them held. */
export type AccountUnlocked =
  | { kind: "unlocked"; emptied: number; held: number }
  | { kind: "no_tenant" };

/** Empties every count of tries that is about a tenant's account: the next try is let through. */
export async function unlockAccount(
  desk: OfficeDesk,
  { who, reference }: OfficeRequest,
): Promise<AccountUnlocked> {
  const number = await findTenantNumber(desk.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const done = await transact(desk.store, async (tx) => {
    const user = await getOpenUser(tx, number);
    const found = await listAccountThrottles(
      desk.store,
      number,
      user,
      desk.now(),
    );
    const emptied = found.slice(0, MOST_COUNTS);
    for (const { key } of emptied) tx.delete(key);
    const held = emptied.filter(({ retryAfterMs }) => retryAfterMs > 0).length;
    putJournal(tx, desk, {
      who,
      act: "account_unlocked",
      tenantNumber: number,
      before: { counts: emptied.length, held },
      after: { counts: 0, held: 0 },
    });
    return { emptied: emptied.length, held };
  });
  desk.log.info("account_unlocked", { by: who.kind, ...done });
  return { kind: "unlocked", ...done };
}
