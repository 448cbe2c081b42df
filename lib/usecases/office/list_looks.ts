import type { Instant } from "../../domain/month.ts";
import {
  LOOK_REASONS,
  type LookReason,
} from "../../domain/office/look_reason.ts";
import type { StaffRole } from "../../domain/office/role.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { listJournalEntries } from "../../store/journal.ts";
import type { Services } from "../services.ts";

/** Lines of the journal that are looked through, and looks that are shown. */
const LOOKED_AT = 200;
const SHOWN = 20;

/** A look at a file as its tenant may know it: never who. */
export interface Look {
  at: Instant;
  role: StaffRole;
  reason: LookReason;
}

/** Who of the landlord has looked at a tenant's file, newest first: role and reason. */
export async function listLooks(
  { store }: Pick<Services, "store">,
  number: TenantNumber,
): Promise<Look[]> {
  const entries = await listJournalEntries(store, number, LOOKED_AT);
  return entries.flatMap(({ act, who, at, after }) => {
    const reason = LOOK_REASONS.find((one) => one === after.reason);
    return act !== "file_opened" || who.kind !== "staff" || reason === undefined
      ? []
      : [{ at, role: who.role, reason }];
  }).slice(0, SHOWN);
}
