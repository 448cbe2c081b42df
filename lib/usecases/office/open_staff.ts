import type { Device } from "../../domain/account/device.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff, StaffSecrets } from "../../domain/office/staff.ts";
import { putStaff } from "../../store/staff.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { addStaffSession } from "./add_staff_session.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** How a person came in: what the journal says of it. */
export type WayIn = "password" | "passkey" | "sign_on";

/** Opens an account with its first way in and signs its owner in, in the commit that uses the link up. */
export function openStaff(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  staff: Staff,
  ways: Partial<Pick<StaffSecrets, "password" | "passkeys" | "subject">>,
  from: { device: Device; secret: string; way: WayIn },
): Staff {
  const active: StaffSecrets = {
    at: toInstant(services.now()),
    epoch: services.newId(),
    password: null,
    passkeys: [],
    subject: null,
    ...ways,
  };
  const opened = { ...staff, active };
  putStaff(tx, opened);
  addStaffSession(tx, services, { staff, active }, from.device, from.secret);
  putJournal(tx, services, {
    who: staffActor(staff),
    act: "staff_activated",
    tenantNumber: null,
    before: {},
    after: { role: staff.role, way: from.way },
  });
  return opened;
}
