import type { Milliseconds } from "../domain/duration.ts";
import type { SecretHash } from "../domain/account/secret_hash.ts";
import { zip } from "../domain/zip.ts";
import { NO_USER, type UserId } from "../domain/ids.ts";
import { NO_TENANT, type TenantNumber } from "../domain/references.ts";
import { foldEmail } from "../domain/account/email.ts";
import type { Session } from "../domain/account/session.ts";
import type { User } from "../domain/account/user.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** The open account of an address, or null. */
export async function readUserByEmail(
  store: Store,
  email: string,
): Promise<User | null> {
  const id = await readValue(store, keys.userByEmail(foldEmail(email)));
  return await readValue(store, keys.user(id ?? NO_USER));
}

/** The account that holds a tenant's number, or null. It takes as long for no number, and where nobody holds it. */
export async function readUserByTenant(
  store: Store,
  number: TenantNumber | null,
): Promise<User | null> {
  const id = await readValue(store, keys.userByTenant(number ?? NO_TENANT));
  return await readValue(store, keys.user(id ?? NO_USER));
}

/** The same in a transaction: the commit depends on it. */
export async function getUserByTenant(
  tx: Transaction,
  number: TenantNumber,
): Promise<User | null> {
  const id = await tx.get(keys.userByTenant(number));
  return await tx.get(keys.user(id ?? NO_USER));
}

/** Writes an account with its indexes; whoever calls has checked that they are free. */
export function putUser(tx: Transaction, user: User) {
  tx.set(keys.user(user.id), user);
  tx.set(keys.userByEmail(foldEmail(user.email)), user.id);
  tx.set(keys.userByTenant(user.tenantNumber), user.id);
}

/** Writes a session under the hash of its secret. */
export function putSession(
  tx: Transaction,
  hash: SecretHash,
  session: Session,
  keptMs: Milliseconds,
) {
  const kept = { expiresInMs: keptMs };
  tx.set(keys.session(hash), session, kept);
  tx.set(keys.sessionByUser(session.userId, session.id), hash, kept);
}

/** Ends a session. */
export function removeSession(
  tx: Transaction,
  hash: SecretHash,
  session: Session,
) {
  tx.delete(keys.session(hash));
  tx.delete(keys.sessionByUser(session.userId, session.id));
}

/** A user's sessions with their hashes, in no order; ended ones may be among them. */
export async function listSessions(
  store: Store,
  userId: UserId,
): Promise<{ hash: SecretHash; session: Session }[]> {
  const hashes = await listValues(store, keys.sessionsByUser(userId));
  const sessions = await readValues(store, hashes.map(keys.session));
  return zip(hashes, sessions).flatMap(([hash, session]) =>
    session === null ? [] : [{ hash, session }]
  );
}
