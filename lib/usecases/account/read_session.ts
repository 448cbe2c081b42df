import type { SecretHash } from "../../domain/account/secret_hash.ts";
import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import {
  hasPresentPassword,
  isEndedWithAll,
  isSessionAlive,
  type Session,
  SESSION_ABSOLUTE_MS,
  touchSession,
} from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { putSession, removeSession } from "../../store/users.ts";
import type { Services } from "../services.ts";

/** Stores that cannot be written to now, each told of once. */
const untouchable = new WeakSet<Store>();

/**
 * Who a cookie's secret signs in, or null. Keeps the session alive, writing at most once a minute; where that
 * cannot be written (a full disk) the page is shown all the same, and the session ends when it has been idle.
 */
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
    await tryTouch(services, hash);
  }
  return { user, session };
}

async function tryTouch(services: Services, hash: SecretHash): Promise<void> {
  const { store, log } = services;
  try {
    await touch(services, hash);
    untouchable.delete(store);
  } catch (error) {
    if (untouchable.has(store)) return;
    untouchable.add(store);
    const reason = error instanceof Error ? error.message : String(error);
    log.warn("session_not_touched", { reason });
  }
}

function touch(services: Services, hash: SecretHash): Promise<void> {
  return transact(services.store, async (tx) => {
    const session = await tx.get(keys.session(hash));
    if (session === null) return;
    const touched = touchSession(session, services.now());
    if (touched !== null) putSession(tx, hash, touched, SESSION_ABSOLUTE_MS);
  });
}

/**
 * Ends the session of a cookie's secret; nothing when there is none. False where the store could not be written:
 * the session is then over for who drops the cookie, and for all others when it has been idle.
 */
export async function signOut(
  services: Services,
  secret: string,
): Promise<boolean> {
  if (!isTokenShape(secret)) return true;
  const hash = hashToken(secret);
  try {
    const session = await transact(services.store, async (tx) => {
      const session = await tx.get(keys.session(hash));
      if (session !== null) removeSession(tx, hash, session);
      return session;
    });
    if (session !== null) {
      services.log.info("sign_out", { user: session.userId });
    }
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    services.log.alert("sign_out_not_written", { reason });
    return false;
  }
}
