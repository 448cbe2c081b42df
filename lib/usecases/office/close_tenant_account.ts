import { getUserByTenant } from "../../store/users.ts";
import { maskEmail } from "../../domain/journal.ts";
import { transact } from "../../store/transaction.ts";
import { putClosedUser } from "../account/close_account.ts";
import { queueMail } from "../queue_mail.ts";
import { endAllSessions } from "./end_account_sessions.ts";
import {
  findTenantNumber,
  type NoAccount,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** What closing came to. */
export type TenantAccountClosed = { kind: "closed" } | NoAccount;

/**
 * Closes a tenant's account as the tenant could: address and password are erased, sessions end, the address is told.
 */
export async function closeTenantAccount(
  services: OfficeServices,
  { who, reference }: OfficeRequest,
): Promise<TenantAccountClosed> {
  const number = await findTenantNumber(services.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const closed = await transact(services.store, async (tx) => {
    const user = await getUserByTenant(tx, number);
    if (user === null) return false;
    const ended = await endAllSessions(tx, services, user);
    const at = putClosedUser(tx, services, ended.user);
    const { email: to, language } = user;
    queueMail(tx, services, {
      kind: "account_closed_by_landlord",
      to,
      language,
      at,
    });
    putJournal(tx, services, {
      who,
      act: "account_closed",
      tenantNumber: number,
      before: {
        open: true,
        email: maskEmail(user.email),
        sessions: ended.count,
      },
      after: { open: false, email: "", sessions: 0 },
    });
    return true;
  });
  if (!closed) return { kind: "no_account" };
  services.log.info("account_closed", { by: who.kind });
  return { kind: "closed" };
}
