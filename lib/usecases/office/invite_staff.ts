import { createToken, hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { type JournalActor, maskEmail } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { StaffRole } from "../../domain/office/role.ts";
import { ACTIVATION_MS, type Staff } from "../../domain/office/staff.ts";
import { getStaffByEmail, putStaff, putStaffToken } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import { queueMail } from "../queue_mail.ts";
import { putJournal } from "./office_accounts.ts";
import type { StaffServices } from "./staff_services.ts";

/** What an invitation came to: the secret of the link, or that the address has an account already. */
export type StaffInvited =
  | { kind: "invited"; token: string }
  | { kind: "already_active" };

/**
 * Makes an account of the office that its owner is to open: a link of one hour, given back and mailed. Asked again, the
 * new link takes the place of the one before, and the role said last counts.
 */
export async function inviteStaff(
  services: StaffServices,
  asked: { who: JournalActor; email: string; role: StaffRole },
): Promise<StaffInvited> {
  const { who, email, role } = asked;
  const token = createToken(services.randomBytes);
  const newId = services.newId();
  const result = await transact<StaffInvited>(services.store, async (tx) => {
    const before = await getStaffByEmail(tx, foldEmail(email));
    if (before !== null && before.active !== null) {
      return { kind: "already_active" };
    }
    const nowMs = services.now();
    const now = toInstant(nowMs);
    const staff: Staff = {
      v: 1,
      id: before?.id ?? newId,
      email,
      role,
      createdAt: before?.createdAt ?? now,
      invitedAt: now,
      active: null,
    };
    putStaff(tx, staff);
    putStaffToken(tx, hashToken(token), {
      v: 1,
      purpose: "activation",
      expiresAt: toInstant(nowMs + ACTIVATION_MS),
      staffId: staff.id,
      invitedAt: now,
      chosen: null,
    }, nowMs);
    queueMail(tx, services, {
      kind: "staff_activation",
      to: email,
      language: "fr",
      token,
    });
    putJournal(tx, services, {
      who,
      act: "staff_invited",
      tenantNumber: null,
      before: { role: before?.role ?? null },
      after: { role, email: maskEmail(email) },
    });
    return { kind: "invited", token };
  });
  services.log.info("staff_invited", { by: who.kind, result: result.kind });
  return result;
}
