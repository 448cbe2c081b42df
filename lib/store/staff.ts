import { type FoldedEmail, foldEmail } from "../domain/account/email.ts";
import type { SecretHash } from "../domain/account/secret_hash.ts";
import { NO_STAFF, type StaffId } from "../domain/ids.ts";
import type { Staff } from "../domain/office/staff.ts";
import {
  STAFF_ABSOLUTE_MS,
  type StaffSession,
} from "../domain/office/staff_session.ts";
import type { StaffToken } from "../domain/office/staff_token.ts";
import type { Milliseconds } from "../domain/duration.ts";
import { zip } from "../domain/zip.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** The person of an address, or null; it takes as long for nobody. */
export async function readStaffByEmail(
  store: Store,
  email: string,
): Promise<Staff | null> {
  const id = await readValue(store, keys.staffByEmail(foldEmail(email)));
  return await readValue(store, keys.staff(id ?? NO_STAFF));
}

/** The same in a transaction: the commit depends on it. */
export async function getStaffByEmail(
  tx: Transaction,
  folded: FoldedEmail,
): Promise<Staff | null> {
  const id = await tx.get(keys.staffByEmail(folded));
  return await tx.get(keys.staff(id ?? NO_STAFF));
}

/** Writes a person with the index; whoever calls has checked that the address is free. */
export function putStaff(tx: Transaction, staff: Staff) {
  tx.set(keys.staff(staff.id), staff);
  tx.set(keys.staffByEmail(foldEmail(staff.email)), staff.id);
}

/** Writes a session of the office under the hash of its secret. */
export function putStaffSession(
  tx: Transaction,
  hash: SecretHash,
  session: StaffSession,
) {
  const kept = { expiresInMs: STAFF_ABSOLUTE_MS };
  tx.set(keys.staffSession(hash), session, kept);
  tx.set(keys.staffSessionByStaff(session.staffId, session.id), hash, kept);
}

/** Ends a session of the office. */
export function removeStaffSession(
  tx: Transaction,
  hash: SecretHash,
  session: StaffSession,
) {
  tx.delete(keys.staffSession(hash));
  tx.delete(keys.staffSessionByStaff(session.staffId, session.id));
}

/** A person's sessions with their hashes, in no order; ended ones may be among them. */
export async function listStaffSessions(
  store: Store,
  staffId: StaffId,
): Promise<{ hash: SecretHash; session: StaffSession }[]> {
  const hashes = await listValues(store, keys.staffSessionsByStaff(staffId));
  const sessions = await readValues(store, hashes.map(keys.staffSession));
  return zip(hashes, sessions).flatMap(([hash, session]) =>
    session === null ? [] : [{ hash, session }]
  );
}

/** Writes what a secret stands for; its readers compare the time that it holds. */
export function putStaffToken(
  tx: Transaction,
  hash: SecretHash,
  token: StaffToken,
  nowMs: Milliseconds,
) {
  const expiresInMs = Math.max(1, Date.parse(token.expiresAt) - nowMs);
  tx.set(keys.staffToken(hash), token, { expiresInMs });
}
