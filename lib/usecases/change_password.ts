import { foldEmail } from "../domain/email.ts";
import { toInstant } from "../domain/month.ts";
import { checkPassword, type PasswordFault } from "../domain/password.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import { endSessions } from "./end_sessions.ts";
import { queueMail, sendQueuedMail } from "./queue_mail.ts";
import { peekToken, takeToken } from "./read_token.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** What asking for a new password came to. */
export type PasswordChanged =
  | { kind: "changed" }
  | { kind: "wrong_password" }
  | { kind: "dead_link" }
  | { kind: "password_refused"; fault: PasswordFault }
  | Throttled;

/** Sets a new password with a mailed link, ends every session and lets sign-in tries begin anew. */
export async function resetPassword(
  services: Services,
  token: string,
  password: string,
): Promise<PasswordChanged> {
  const found = await peekToken(services, token, "reset");
  const owner = await readValue(services.store, keys.user(found?.userId ?? ""));
  if (owner === null) return { kind: "dead_link" };
  const own = await ownWords(services, owner);
  const fault = await faultOf(services, password, own);
  if (fault !== null) return fault;
  const passwordHash = await services.passwords.hash(password);
  const user = await transact(services.store, [], async (tx) => {
    const record = await takeToken(tx, services, token, "reset");
    const user = await tx.get(keys.user(record?.userId ?? ""));
    if (record === null || user === null || user.closedAt !== null) return null;
    if (
      foldEmail(user.email) !== foldEmail(record.email) ||
      user.passwordChangedAt !== record.passwordChangedAt
    ) return null;
    putPassword(tx, services, user, passwordHash);
    tx.delete(keys.throttle("signInAccount", foldEmail(user.email)));
    return user;
  });
  if (user === null) return { kind: "dead_link" };
  await endSessions(services, user.id, () => true);
  services.log.info("password_reset", { user: user.id });
  sendQueuedMail(services);
  return { kind: "changed" };
}

/** Changes the password of a signed-in user who knows the present one, and ends the other sessions. */
export async function changePassword(
  services: Services,
  user: User,
  sessionId: string,
  typed: { current: string; next: string },
): Promise<PasswordChanged> {
  const wrong = await confirmPassword(services, user, typed.current);
  if (wrong !== null) return wrong;
  const own = await ownWords(services, user);
  const fault = await faultOf(services, typed.next, own);
  if (fault !== null) return fault;
  const passwordHash = await services.passwords.hash(typed.next);
  const changed = await transact(services.store, [], async (tx) => {
    const current = await tx.get(keys.user(user.id));
    if (current?.passwordHash !== user.passwordHash) return false;
    putPassword(tx, services, current, passwordHash);
    return true;
  });
  if (!changed) return { kind: "wrong_password" };
  await endSessions(services, user.id, (session) => session.id !== sessionId);
  services.log.info("password_changed", { user: user.id });
  sendQueuedMail(services);
  return { kind: "changed" };
}

/** Asks a signed-in user's password again before something grave. Null when it is right. */
export async function confirmPassword(
  services: Services,
  user: User,
  typed: string,
): Promise<{ kind: "wrong_password" } | Throttled | null> {
  const throttled = await takeTokens(services, [
    ["signInAccountFromAddress", `confirm ${user.id}`],
  ]);
  if (throttled !== null) return throttled;
  const verified = await services.passwords.verify(typed, user.passwordHash);
  if (verified.ok) return null;
  services.log.warn("password_refused", { user: user.id });
  return { kind: "wrong_password" };
}

/** What a password of this user must not be made of. */
async function ownWords({ store }: Services, user: User): Promise<string[]> {
  const own = [user.email, user.tenantNumber];
  const tenant = await readValue(store, keys.tenant(user.tenantNumber));
  return tenant === null
    ? own
    : [...own, tenant.surname, tenant.birthName, tenant.firstName];
}

async function faultOf(
  services: Services,
  password: string,
  context: readonly string[],
): Promise<PasswordChanged | null> {
  const known = [...context, services.landlord.name].filter((one) =>
    one !== ""
  );
  const common = await services.commonPasswords();
  const checked = checkPassword(password, known, common);
  return checked.ok ? null : { kind: "password_refused", fault: checked.fault };
}

function putPassword(
  tx: Transaction,
  services: Services,
  user: User,
  passwordHash: string,
) {
  const passwordChangedAt = toInstant(services.now());
  tx.set(keys.user(user.id), { ...user, passwordHash, passwordChangedAt });
  queueMail(tx, services, {
    kind: "password_changed",
    to: user.email,
    language: user.language,
    at: passwordChangedAt,
  });
}
