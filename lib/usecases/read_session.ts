import { hashToken, isTokenShape } from "../auth/tokens.ts";
import {
  hasPresentPassword,
  isEndedWithAll,
  isSessionAlive,
  type Session,
  SESSION_ABSOLUTE_MS,
  touchSession,
} from "../domain/session.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { putSession, removeSession } from "../store/users.ts";
import type { Services } from "./services.ts";

/** Who a cookie's secret signs in, or null. Keeps the session alive, writing at most once a minute. */
export async function readSession(
  services: Services,
  secret: string,
): Promise<{ user: User; session: Session } | null> {
  if (!isTokenShape(secret)) return null;
  const { store } = services;
  const hash = hashToken(secret);
  const session = await readValue(store, keys.session(hash));
  if (session === null || !isSessionAlive(session, services.now())) return null;
  const user = await readValue(store, keys.user(session.userId));
  if (user === null || user.closedAt !== null) return null;
  if (!hasPresentPassword(session, user)) return null;
  if (isEndedWithAll(session, user.sessionsEndedAt)) return null;
  if (touchSession(session, services.now()) !== null) {
    await touch(services, hash);
  }
  return { user, session };
}

function touch(services: Services, hash: string): Promise<void> {
  return transact(services.store, [], async (tx) => {
    const session = await tx.get(keys.session(hash));
    if (session === null) return;
    const touched = touchSession(session, services.now());
    if (touched !== null) putSession(tx, hash, touched, SESSION_ABSOLUTE_MS);
  });
}

/** Ends the session of a cookie's secret; nothing when there is none. */
export function signOut(services: Services, secret: string): Promise<void> {
  if (!isTokenShape(secret)) return Promise.resolve();
  const hash = hashToken(secret);
  return transact(services.store, [], async (tx) => {
    const session = await tx.get(keys.session(hash));
    if (session === null) return;
    removeSession(tx, hash, session);
    services.log.info("sign_out", { user: session.userId });
  });
}
