import { DEMO } from "../../demo/demo.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { toInstant } from "../../domain/month.ts";
import { getStaffByEmail, putStaff } from "../../store/staff.ts";
import { indexNames } from "../../store/tenant_names.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../../usecases/services.ts";

/** Makes the demonstration's person of the office, where there is none, and what the office searches by. */
export async function putDemoStaff(services: Services): Promise<void> {
  const { email, password, totpSecret, role } = DEMO.staff;
  const passwordHash = await services.passwords.hash(password);
  const id = services.newId();
  const isNew = await transact(services.store, async (tx) => {
    if (await getStaffByEmail(tx, foldEmail(email)) !== null) return false;
    const at = toInstant(services.now());
    putStaff(tx, {
      v: 2,
      id,
      email,
      role,
      createdAt: at,
      invitedAt: at,
      active: {
        at,
        epoch: id,
        password: {
          hash: passwordHash,
          totpSecret,
          lastStep: 0,
          recoveryHashes: [],
        },
        passkeys: [],
        subject: null,
      },
      closedAt: null,
      changed: null,
    });
    return true;
  });
  if (isNew) await indexNames(services.store);
}
