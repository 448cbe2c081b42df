import { getUserByTenant } from "../../store/users.ts";
import { toInstant } from "../../domain/month.ts";
import { isSessionAlive } from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { listSessions, removeSession } from "../../store/users.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import {
  findTenantNumber,
  type NoAccount,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** Session records removed in one commit; any more are over by the account's own moment. */
const MOST_RECORDS = 200;

/** What ending came to: how many were open. */
export type AccountSessionsEnded = { kind: "ended"; count: number } | NoAccount;

/** Ends every session of a tenant's account, in one commit. */
export async function endAccountSessions(
  services: OfficeServices,
  { who, reference }: OfficeRequest,
): Promise<AccountSessionsEnded> {
  const number = await findTenantNumber(services.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const count = await transact(services.store, async (tx) => {
    const user = await getUserByTenant(tx, number);
    if (user === null) return null;
    const ended = await endAllSessions(tx, services, user);
    tx.set(keys.user(user.id), ended.user);
    putJournal(tx, services, {
      who,
      act: "sessions_ended",
      tenantNumber: number,
      before: { sessions: ended.count },
      after: { sessions: 0 },
    });
    return ended.count;
  });
  if (count === null) return { kind: "no_account" };
  services.log.info("sessions_ended", { by: who.kind, count });
  return { kind: "ended", count };
}

/**
 * Ends all sessions inside a commit. The account's own moment ends them, whatever a list may have missed; the records
 * go with it. Gives the account to write, and how many sessions were open.
 */
export async function endAllSessions(
  tx: Transaction,
  services: Pick<OfficeServices, "store" | "now">,
  user: User,
): Promise<{ user: User; count: number }> {
  const nowMs = services.now();
  const listed = await listSessions(services.store, user.id);
  for (const { hash, session } of listed.slice(0, MOST_RECORDS)) {
    removeSession(tx, hash, session);
  }
  const open = listed.filter(({ session }) => isSessionAlive(session, nowMs));
  return {
    user: { ...user, sessionsEndedAt: toInstant(nowMs) },
    count: open.length,
  };
}
