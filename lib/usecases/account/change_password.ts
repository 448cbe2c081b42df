import { hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { PasswordFault } from "../../domain/account/password.ts";
import { hasPresentPassword } from "../../domain/account/session.ts";
import { nextPasswordChange, type User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { removeSession } from "../../store/users.ts";
import { addSession } from "./add_session.ts";
import { clearSessions } from "./end_sessions.ts";
import { keepKnownDevice } from "./known_device.ts";
import { newPasswordFault } from "./new_password_fault.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import { peekToken, takeToken } from "./read_token.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** Why a new password was not taken. */
export type PasswordNotChanged =
  | { kind: "wrong_password" }
  | { kind: "dead_link" }
  | { kind: "password_refused"; fault: PasswordFault }
  | Throttled;

/** The cookies of the browser that sets a new password; empty where it has none. */
export interface AskingBrowser {
  sessionSecret: string;
  deviceSecret: string;
}

/**
 * Sets a new password with a mailed link and lets sign-in tries begin anew. The same commit ends every
 * session: each is bound to the password that it began with.
 */
export async function resetPassword(
  services: Services,
  token: string,
  password: string,
  deviceSecret: string,
): Promise<{ kind: "changed" } | PasswordNotChanged> {
  const found = await peekToken(services, token, "reset");
  const owner = found === null
    ? null
    : await readValue(services.store, keys.user(found.userId));
  if (owner === null) return deadLink(services);
  const fault = await newPasswordFault(services, owner, password);
  if (fault !== null) return { kind: "password_refused", fault };
  const passwordHash = await services.passwords.hash(password);
  const user = await transact(services.store, async (tx) => {
    const record = await takeToken(tx, services, token, "reset");
    if (record === null) return null;
    const user = await tx.get(keys.user(record.userId));
    if (user === null || user.closedAt !== null) return null;
    if (
      foldEmail(user.email) !== foldEmail(record.email) ||
      user.passwordChangedAt !== record.passwordChangedAt
    ) return null;
    const changed = putPassword(tx, services, user, passwordHash);
    await keepKnownDevice(tx, services, deviceSecret, user, changed);
    tx.delete(keys.throttle("signInAccount", foldEmail(user.email)));
    return changed;
  });
  if (user === null) return deadLink(services);
  services.log.info("password_reset", { user: user.id });
  clearEarlierSessions(services, user);
  sendQueuedMail(services);
  return { kind: "changed" };
}

function deadLink(services: Services): PasswordNotChanged {
  services.log.refused("dead_link_reset");
  return { kind: "dead_link" };
}

/**
 * Changes the password of a signed-in user who knows the present one. The same commit ends every session and
 * opens a new one for the browser that asks: its secret.
 */
export async function changePassword(
  services: Services,
  user: User,
  typed: { current: string; next: string },
  { sessionSecret, deviceSecret }: AskingBrowser,
): Promise<{ kind: "changed"; secret: string } | PasswordNotChanged> {
  const wrong = await confirmPassword(services, user, typed.current);
  if (wrong !== null) return wrong;
  const fault = await newPasswordFault(services, user, typed.next);
  if (fault !== null) return { kind: "password_refused", fault };
  const passwordHash = await services.passwords.hash(typed.next);
  const hash = hashToken(sessionSecret);
  const opened = await transact(services.store, async (tx) => {
    const current = await tx.get(keys.user(user.id));
    const session = await tx.get(keys.session(hash));
    if (
      current?.passwordHash !== user.passwordHash ||
      session?.userId !== user.id
    ) return null;
    const changed = putPassword(tx, services, current, passwordHash);
    removeSession(tx, hash, session);
    await keepKnownDevice(tx, services, deviceSecret, current, changed);
    const secret = addSession(
      tx,
      services,
      changed,
      session.device,
    );
    return { secret, changed };
  });
  if (opened === null) return { kind: "wrong_password" };
  services.log.info("password_changed", { user: user.id });
  clearEarlierSessions(services, opened.changed);
  sendQueuedMail(services);
  return { kind: "changed", secret: opened.secret };
}

function clearEarlierSessions(services: Services, user: User) {
  clearSessions(
    services,
    user.id,
    (session) => !hasPresentPassword(session, user),
  );
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

function putPassword(
  tx: Transaction,
  services: Services,
  user: User,
  passwordHash: string,
): User {
  const passwordChangedAt = nextPasswordChange(
    user.passwordChangedAt,
    services.now(),
  );
  const changed = { ...user, passwordHash, passwordChangedAt };
  tx.set(keys.user(user.id), changed);
  queueMail(tx, services, {
    kind: "password_changed",
    to: user.email,
    language: user.language,
    at: passwordChangedAt,
  });
  return changed;
}
