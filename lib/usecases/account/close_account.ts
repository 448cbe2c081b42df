import { foldEmail } from "../../domain/account/email.ts";
import { type Instant, toInstant } from "../../domain/month.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { confirmPassword } from "./change_password.ts";
import { clearSessions } from "./end_sessions.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import type { Throttled } from "../throttling.ts";

/** What asking to close an account came to. */
export type AccountClosed =
  | { kind: "closed" }
  | { kind: "wrong_password" }
  | Throttled;

/**
 * Closes a tenant's login: address and password are erased, its sessions are refused from then on, the tenant number
 * is free
 * for another registration. The lease, its account and the payments are the landlord's and stay.
 */
export async function closeAccount(
  services: Services,
  user: User,
  password: string,
): Promise<AccountClosed> {
  const wrong = await confirmPassword(services, user, password);
  if (wrong !== null) return wrong;
  const closed = await transact(services.store, async (tx) => {
    const current = await tx.get(keys.user(user.id));
    if (current === null || current.closedAt !== null) return true;
    if (current.passwordHash !== user.passwordHash) return false;
    const at = putClosedUser(tx, services, current);
    const { email: to, language } = current;
    queueMail(tx, services, { kind: "account_closed", to, language, at });
    return true;
  });
  if (!closed) return { kind: "wrong_password" };
  services.log.info("account_closed", { user: user.id });
  clearSessions(services, user.id, () => true);
  sendQueuedMail(services);
  return { kind: "closed" };
}

/** Closes an account inside a commit: what is left of it knows neither address nor password. Gives the moment. */
export function putClosedUser(
  tx: Transaction,
  services: Pick<Services, "now">,
  user: User,
): Instant {
  const closedAt = toInstant(services.now());
  tx.delete(keys.userByEmail(foldEmail(user.email)));
  tx.delete(keys.userByTenant(user.tenantNumber));
  tx.set(keys.closedUserByTenant(user.tenantNumber), user.id);
  tx.set(keys.user(user.id), {
    ...user,
    email: "",
    passwordHash: "",
    lastSignInAt: null,
    closedAt,
  });
  return closedAt;
}
