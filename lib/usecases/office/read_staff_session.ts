import type { SecretHash } from "../../domain/account/secret_hash.ts";
import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { Staff } from "../../domain/office/staff.ts";
import {
  isStaffSessionAlive,
  type StaffSession,
  touchStaffSession,
} from "../../domain/office/staff_session.ts";
import { keys } from "../../store/keys.ts";
import { putStaffSession, removeStaffSession } from "../../store/staff.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";

/** Who a cookie's secret signs in to the office, or null. Keeps the session alive, writing at most once a minute. */
export async function readStaffSession(
  services: Services,
  secret: string,
): Promise<{ staff: Staff; session: StaffSession } | null> {
  if (!isTokenShape(secret)) return null;
  const { store, now } = services;
  const hash = hashToken(secret);
  const session = await readValue(store, keys.staffSession(hash));
  if (session === null || !isStaffSessionAlive(session, now())) return null;
  const staff = await readValue(store, keys.staff(session.staffId));
  const { active = null } = staff ?? {};
  if (staff === null || active === null) return null;
  if (active.epoch !== session.epoch || staff.closedAt !== null) return null;
  if (touchStaffSession(session, now()) !== null) await touch(services, hash);
  return { staff, session };
}

/** On a full disk the page is shown all the same; the session ends when it has been idle. */
async function touch(services: Services, hash: SecretHash) {
  try {
    await transact(services.store, async (tx) => {
      const session = await tx.get(keys.staffSession(hash));
      const touched = session && touchStaffSession(session, services.now());
      if (touched !== null) putStaffSession(tx, hash, touched);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    services.log.warn("session_not_touched", { reason });
  }
}

/** Ends the session of a cookie's secret; nothing when there is none. */
export async function signOutStaff(
  services: Services,
  secret: string,
): Promise<void> {
  if (!isTokenShape(secret)) return;
  const hash = hashToken(secret);
  await transact(services.store, async (tx) => {
    const session = await tx.get(keys.staffSession(hash));
    const staff = session && await tx.get(keys.staff(session.staffId));
    if (session === null || staff === null) return;
    removeStaffSession(tx, hash, session);
    putJournal(tx, services, {
      who: { kind: "staff", id: staff.id, role: staff.role },
      act: "staff_signed_out",
      tenantNumber: null,
      before: {},
      after: {},
    });
  });
}
