import { foldEmail } from "../domain/email.ts";
import { toInstant } from "../domain/month.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { transact } from "../store/transaction.ts";
import { confirmPassword } from "./change_password.ts";
import { clearSessions } from "./end_sessions.ts";
import { queueMail, sendQueuedMail } from "./queue_mail.ts";
import type { Services } from "./services.ts";
import type { Throttled } from "./throttling.ts";

/** What asking to close an account came to. */
export type AccountClosed =
  | { kind: "closed" }
  | { kind: "wrong_password" }
  | Throttled;

/**
 * Closes a tenant's login: address and password are erased, its sessions are refused from then on, the tenant number is free
 * for another registration. The lease, its account and the payments are the landlord's and stay.
 */
export async function closeAccount(
  services: Services,
  user: User,
  password: string,
): Promise<AccountClosed> {
  const wrong = await confirmPassword(services, user, password);
  if (wrong !== null) return wrong;
  const closed = await transact(services.store, [], async (tx) => {
    const current = await tx.get(keys.user(user.id));
    if (current === null || current.closedAt !== null) return true;
    if (current.passwordHash !== user.passwordHash) return false;
    tx.delete(keys.userByEmail(foldEmail(current.email)));
    tx.delete(keys.userByTenant(current.tenantNumber));
    const closedAt = toInstant(services.now());
    tx.set(keys.user(user.id), {
      ...current,
      email: "",
      passwordHash: "",
      closedAt,
    });
    queueMail(tx, services, {
      kind: "account_closed",
      to: current.email,
      language: current.language,
      at: closedAt,
    });
    return true;
  });
  if (!closed) return { kind: "wrong_password" };
  services.log.info("account_closed", { user: user.id });
  clearSessions(services, user.id, () => true);
  sendQueuedMail(services);
  return { kind: "closed" };
}
