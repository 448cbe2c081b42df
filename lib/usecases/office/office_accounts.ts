import type { JournalActor, JournalEntry } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { TenantNumber, TypedReference } from "../../domain/references.ts";
import { putJournalEntry } from "../../store/journal.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** What the acts of the landlord's people on an account work with. */
export type OfficeServices = Pick<Services, "store" | "now" | "newId" | "log">;

/** Why an act on an account could not even begin. */
export type NoAccount = { kind: "no_tenant" } | { kind: "no_account" };

/** Whose reference it is: null when nobody's. */
export async function findTenantNumber(
  store: Store,
  reference: TypedReference,
): Promise<TenantNumber | null> {
  if (reference.kind === "contract") {
    const contract = await readValue(store, keys.contract(reference.contract));
    return contract?.tenantNumber ?? null;
  }
  const tenant = await readValue(store, keys.tenant(reference.number));
  return tenant?.number ?? null;
}

/** Writes what was done into the journal, in the commit that does it. */
export function putJournal(
  tx: Transaction,
  services: Pick<OfficeServices, "now" | "newId">,
  entry: Omit<JournalEntry, "v" | "id" | "at">,
) {
  const at = toInstant(services.now());
  putJournalEntry(tx, { v: 1, id: services.newId(), at, ...entry });
}

/** Who acts, and on whose reference. */
export interface OfficeRequest {
  who: JournalActor;
  reference: TypedReference;
}
