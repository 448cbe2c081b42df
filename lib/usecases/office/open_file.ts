import { toInstant } from "../../domain/month.ts";
import { LOOK_MS, type LookReason } from "../../domain/office/look_reason.ts";
import type { Staff } from "../../domain/office/staff.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** Opens a tenant's file to a person of the office for a while, in the commit of its line. False: no tenant. */
export async function openFile(
  services: Pick<Services, "store" | "now" | "newId">,
  staff: Staff,
  number: TenantNumber,
  reason: LookReason,
): Promise<boolean> {
  return await transact(services.store, async (tx) => {
    if (await tx.get(keys.tenant(number)) === null) return false;
    const expiresAt = toInstant(services.now() + LOOK_MS);
    const look = { v: 1 as const, reason, expiresAt };
    const kept = { expiresInMs: LOOK_MS };
    tx.set(keys.staffLook(staff.id, number), look, kept);
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "file_opened",
      tenantNumber: number,
      before: {},
      after: { reason },
    });
    return true;
  });
}

/** Whether a tenant's file is open to a person of the office; null where there is no such tenant. */
export async function isFileOpen(
  { store, now }: Pick<Services, "store" | "now">,
  staff: Staff,
  number: TenantNumber,
): Promise<boolean | null> {
  const tenant = await readValue(store, keys.tenant(number));
  if (tenant === null) return null;
  const look = await readValue(store, keys.staffLook(staff.id, number));
  return look !== null && now() < Date.parse(look.expiresAt);
}
