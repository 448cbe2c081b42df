import type { JournalEntry } from "../domain/journal.ts";
import type { TenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Adds a line to the journal, in the commit of the act that it tells. */
export function putJournalEntry(tx: Transaction, entry: JournalEntry) {
  tx.set(keys.journalEntry(entry.id), entry);
  const { id, who, tenantNumber } = entry;
  if (tenantNumber !== null) {
    tx.set(keys.journalEntryByTenant(tenantNumber, id), id);
  }
  if (who.kind === "staff") tx.set(keys.journalEntryByStaff(who.id, id), id);
}

/** Takes a line out of the journal when its time is over. */
export function removeJournalEntry(tx: Transaction, entry: JournalEntry) {
  tx.delete(keys.journalEntry(entry.id));
  const { id, who, tenantNumber } = entry;
  if (tenantNumber !== null) {
    tx.delete(keys.journalEntryByTenant(tenantNumber, id));
  }
  if (who.kind === "staff") tx.delete(keys.journalEntryByStaff(who.id, id));
}

/** What was done to, and seen of, a tenant's file, newest first. */
export async function listJournalEntries(
  store: Store,
  number: TenantNumber,
  limit?: number,
): Promise<JournalEntry[]> {
  const ids = await listValues(store, keys.journalEntriesByTenant(number), {
    reverse: true,
    limit,
  });
  const entries = await readValues(store, ids.map(keys.journalEntry));
  return entries.filter((entry) => entry !== null);
}
