import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import type { JournalFacts } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff, StaffSecrets } from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { putStaffSession, removeStaffSession } from "../../store/staff.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import type { WayIn } from "./open_staff.ts";
import { staffActor } from "./staff_actor.ts";

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

/** How somebody comes in; `sessionSecret` is of the session that the browser had, empty where it had none. */
export interface Entering {
  device: Device;
  sessionSecret: string;
  secret: string;
  way: WayIn;
  facts?: JournalFacts;
}

/** Signs somebody in, in the place of the session that the browser had, with the journal's line. */
export async function enterStaff(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  who: { staff: Staff; active: StaffSecrets },
  { device, sessionSecret, secret, way, facts = {} }: Entering,
) {
  if (isTokenShape(sessionSecret)) {
    const hash = hashToken(sessionSecret);
    const session = await tx.get(keys.staffSession(hash));
    if (session !== null) removeStaffSession(tx, hash, session);
  }
  addStaffSession(tx, services, who, device, secret);
  putJournal(tx, services, {
    who: staffActor(who.staff),
    act: "staff_signed_in",
    tenantNumber: null,
    before: {},
    after: { way, ...facts },
  });
}
