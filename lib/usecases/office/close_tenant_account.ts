import { maskEmail } from "../../domain/journal.ts";
import { transact } from "../../store/transaction.ts";
import { putClosedUser } from "../account/close_account.ts";
import { queueMail } from "../queue_mail.ts";
import { endAllSessions } from "./end_account_sessions.ts";
import {
  findTenantNumber,
  getOpenUser,
  type NoAccount,
  type OfficeDesk,
  type OfficeRequest,
  putJournal,
} from "./office_desk.ts";

/** What closing came to. */
export type TenantAccountClosed = { kind: "closed" } | NoAccount;

/** Closes a tenant's account as the tenant could: address and password are erased, sessions end, the address is told. */
export async function closeTenantAccount(
  desk: OfficeDesk,
  { who, reference }: OfficeRequest,
): Promise<TenantAccountClosed> {
  const number = await findTenantNumber(desk.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const closed = await transact(desk.store, async (tx) => {
    const user = await getOpenUser(tx, number);
    if (user === null) return false;
    const ended = await endAllSessions(tx, desk, user);
    const at = putClosedUser(tx, desk, ended.user);
    const { email: to, language } = user;
    queueMail(tx, desk, {
      kind: "account_closed_by_landlord",
      to,
      language,
      at,
    });
    putJournal(tx, desk, {
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
  desk.log.info("account_closed", { by: who.kind });
  return { kind: "closed" };
}
