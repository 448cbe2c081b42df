import { getUserByTenant } from "../../store/users.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { maskEmail } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { putUser } from "../../store/users.ts";
import { queueMail } from "../queue_mail.ts";
import { endAllSessions } from "./end_account_sessions.ts";
import {
  findTenantNumber,
  type NoAccount,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** What changing came to. */
export type AccountEmailChanged =
  | { kind: "changed" }
  | { kind: "same_address" }
  | { kind: "address_taken" }
  | NoAccount;

/**
 * Puts another address in the place of one that its owner has lost. The old address is told; links that were mailed
 * to it are bound to it and open nothing any more; every session ends.
 */
export async function changeAccountEmail(
  services: OfficeServices,
  { who, reference, email }: OfficeRequest & { email: string },
): Promise<AccountEmailChanged> {
  const number = await findTenantNumber(services.store, reference);
  if (number === null) return { kind: "no_tenant" };
  const result = await transact<AccountEmailChanged>(
    services.store,
    async (tx) => {
      const user = await getUserByTenant(tx, number);
      if (user === null) return { kind: "no_account" };
      const [before, after] = [foldEmail(user.email), foldEmail(email)];
      if (before === after) return { kind: "same_address" };
      if (await tx.get(keys.userByEmail(after)) !== null) {
        return { kind: "address_taken" };
      }
      const ended = await endAllSessions(tx, services, user);
      const at = toInstant(services.now());
      tx.delete(keys.userByEmail(before));
      putUser(tx, { ...ended.user, email, emailChangedAt: at });
      const { email: to, language } = user;
      queueMail(tx, services, { kind: "email_changed", to, language, at });
      putJournal(tx, services, {
        who,
        act: "email_changed",
        tenantNumber: number,
        before: { email: maskEmail(user.email), sessions: ended.count },
        after: { email: maskEmail(email), sessions: 0 },
      });
      return { kind: "changed" };
    },
  );
  services.log.info("email_changed", { by: who.kind, result: result.kind });
  return result;
}
