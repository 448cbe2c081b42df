import type { Entry } from "../domain/ledger/ledger.ts";
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
  const entries = store.kv.list<Entry>({ prefix: keys.entriesAll() });
  for await (const { value: entry } of entries) {
    if (entry.cause.kind === "payment" && isWanted(entry)) wanted.push(entry);
  }
  return wanted;
}
