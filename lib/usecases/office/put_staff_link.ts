import { createToken, hashToken } from "../../auth/tokens.ts";
import { toInstant } from "../../domain/month.ts";
import { ACTIVATION_MS, type Staff } from "../../domain/office/staff.ts";
import { putStaffToken } from "../../store/staff.ts";
import type { Transaction } from "../../store/transaction.ts";
import { queueMail } from "../queue_mail.ts";
import type { StaffServices } from "./staff_services.ts";

/** Makes the one link that opens a person's account, and its mail, in the commit of what it is for: its secret. */
export function putStaffLink(
  tx: Transaction,
  services: StaffServices,
  { id: staffId, email, invitedAt }: Staff,
): string {
  const nowMs = services.now();
  const token = createToken(services.randomBytes);
  putStaffToken(tx, hashToken(token), {
    v: 2,
    purpose: "activation",
    expiresAt: toInstant(nowMs + ACTIVATION_MS),
    staffId,
    invitedAt,
    chosen: null,
  }, nowMs);
  queueMail(tx, services, {
    kind: "staff_activation",
    to: email,
    language: "fr",
    token,
  });
  return token;
}
