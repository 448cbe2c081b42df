import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff, StaffSecrets } from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { putStaffSession, removeStaffSession } from "../../store/staff.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Adds a session of the office to a commit, bound to what the account signs in with now. */
export function addStaffSession(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  { staff, active }: { staff: Staff; active: StaffSecrets },
  device: Device,
  secret: string,
) {
  const now = toInstant(services.now());
  putStaffSession(tx, hashToken(secret), {
    v: 2,
    id: services.newId(),
    staffId: staff.id,
    createdAt: now,
    lastSeenAt: now,
    device,
    epoch: active.epoch,
  });
}

/** Ends the session that a browser had, in the commit that gives it another; nothing where it had none. */
export async function endFormerSession(tx: Transaction, secret: string) {
  if (!isTokenShape(secret)) return;
  const hash = hashToken(secret);
  const session = await tx.get(keys.staffSession(hash));
  if (session !== null) removeStaffSession(tx, hash, session);
}
