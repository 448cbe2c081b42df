import { isStaffSessionAlive } from "../../domain/office/staff_session.ts";
import type { StaffSession } from "../../domain/office/staff_session.ts";
import { listStaffSessions, removeStaffSession } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import type { SignedInStaff } from "./own_password.ts";
import { staffActor } from "./staff_actor.ts";

/** Sessions that one commit ends: two keys each. */
const PER_COMMIT = 400;

/** A person's open sessions, the one seen last first. */
export async function listOwnSessions(
  { store, now }: Pick<Services, "store" | "now">,
  { staff }: Pick<SignedInStaff, "staff">,
): Promise<StaffSession[]> {
  const all = await listStaffSessions(store, staff.id);
  return all.map(({ session }) => session)
    .filter((session) =>
      isStaffSessionAlive(session, now()) &&
      session.epoch === staff.active?.epoch
    )
    .sort((a, b) => a.lastSeenAt < b.lastSeenAt ? 1 : -1);
}

/** Ends one of a person's own sessions by its id, or all but the present one; how many. */
export async function endOwnSessions(
  services: Services,
  { staff, session: own }: SignedInStaff,
  which: string | null,
): Promise<number> {
  const all = await listStaffSessions(services.store, staff.id);
  const ending = all.filter(({ session: { id } }) =>
    which === null ? id !== own.id : id === which
  ).slice(0, PER_COMMIT);
  if (ending.length === 0) return 0;
  await transact(services.store, (tx) => {
    for (const { hash, session } of ending) {
      removeStaffSession(tx, hash, session);
    }
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "staff_sessions_ended",
      tenantNumber: null,
      before: { sessions: all.length },
      after: { sessions: all.length - ending.length },
    });
  });
  return ending.length;
}
