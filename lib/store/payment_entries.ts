import type { Entry } from "../domain/ledger/ledger.ts";
import { type EntryV1, upgradeEntry } from "../domain/ledger/upgrade_entry.ts";
import { keys } from "./keys.ts";
import type { Store } from "./store.ts";

/**
 * The entries of every account that payments made and `isWanted` keeps, by contract, then by number. The
 * ledger is read as it comes: what is kept is in memory, what is not never is.
 */
export async function listPaymentEntries(
  store: Store,
  isWanted: (entry: Entry) => boolean = () => true,
): Promise<Entry[]> {
  const wanted: Entry[] = [];
  const entries = store.kv.list<Entry | EntryV1>({ prefix: keys.entriesAll() });
  for await (const { value } of entries) {
    const entry = upgradeEntry(value);
    if (entry.cause.kind === "payment" && isWanted(entry)) wanted.push(entry);
  }
  return wanted;
}
