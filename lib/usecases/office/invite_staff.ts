import { foldEmail } from "../../domain/account/email.ts";
import { type JournalActor, maskEmail } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { StaffRole } from "../../domain/office/role.ts";
import { type Staff, staffState } from "../../domain/office/staff.ts";
import { getStaffByEmail, putStaff } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import { putJournal } from "./office_accounts.ts";
import { putStaffLink } from "./put_staff_link.ts";
import { isStillAllowed } from "./staff_acts.ts";
import type { StaffServices } from "./staff_services.ts";

/** What an invitation came to: the person and the secret of the link, or why there is none. */
export type StaffInvited =
  | { kind: "invited"; staff: Staff; token: string }
  | { kind: "already_active"; staff: Staff }
  | { kind: "closed"; staff: Staff }
  /** Who asked keeps the accounts no more. */
  | { kind: "not_allowed" };

/**
 * Makes an account of the office that its owner is to open: a link of one hour, given back and mailed. Asked again, the
 * new link takes the place of the one before, and the role said last counts.
 */
export async function inviteStaff(
  services: StaffServices,
  asked: { who: JournalActor; email: string; role: StaffRole },
): Promise<StaffInvited> {
  const { who, email, role } = asked;
  const newId = services.newId();
  const result = await transact<StaffInvited>(services.store, async (tx) => {
    if (!await isStillAllowed(tx, who)) return { kind: "not_allowed" };
    const before = await getStaffByEmail(tx, foldEmail(email));
    const state = before === null ? null : staffState(before);
    if (before !== null && state === "open") {
      return { kind: "already_active", staff: before };
    }
    if (before !== null && state === "closed") {
      return { kind: "closed", staff: before };
    }
    const now = toInstant(services.now());
    const staff: Staff = {
      v: 2,
      id: before?.id ?? newId,
      email,
      role,
      createdAt: before?.createdAt ?? now,
      invitedAt: now,
      active: null,
      closedAt: null,
      changed: before?.changed ?? null,
    };
    putStaff(tx, staff);
    const token = putStaffLink(tx, services, staff);
    putJournal(tx, services, {
      who,
      act: "staff_invited",
      tenantNumber: null,
      before: { role: before?.role ?? null },
      after: { role, email: maskEmail(email) },
    });
    return { kind: "invited", staff, token };
  });
  services.log.info("staff_invited", { by: who.kind, result: result.kind });
  return result;
}
