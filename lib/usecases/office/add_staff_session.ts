import { hashToken } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff, StaffSecrets } from "../../domain/office/staff.ts";
import { putStaffSession } from "../../store/staff.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Adds a session of the office to a commit, bound to the present password. */
export function addStaffSession(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  { staff, active }: { staff: Staff; active: StaffSecrets },
  device: Device,
  secret: string,
) {
  const now = toInstant(services.now());
  putStaffSession(tx, hashToken(secret), {
    v: 1,
    id: services.newId(),
    staffId: staff.id,
    createdAt: now,
    lastSeenAt: now,
    device,
    passwordChangedAt: active.passwordChangedAt,
  });
}
