import type { Entry } from "../domain/ledger/ledger.ts";
import { keys } from "./keys.ts";
import type { Store } from "./store.ts";

/**
 * The entries of every account that payments made, by contract, then by number. The whole ledger is read: only for what
 * was booked before there were remises.
 */
export async function* eachPaymentEntry(store: Store): AsyncGenerator<Entry> {
  const entries = store.kv.list<Entry>({ prefix: keys.entriesAll() });
  for await (const { value: entry } of entries) {
    if (entry.cause.kind === "payment") yield entry;
  }
}
