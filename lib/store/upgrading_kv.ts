import type { KvPort } from "./store.ts";
import { upgrade } from "./upgrade.ts";

/**
 * A KV whose every read, in a transaction, alone or in a list, gives records of today. What stands in the store stays
 * as
 * it was written until somebody writes it anew; versionstamps are untouched, so that a commit's checks hold as ever.
 */
export function createUpgradingKv(kv: KvPort): KvPort {
  return {
    async get(key, options) {
      const entry = await kv.get<never>(key, options);
      upgradeEntryValue(entry);
      return entry;
    },
    async getMany(keys, options) {
      const entries = await kv.getMany(keys, options);
      for (const entry of entries) upgradeEntryValue(entry);
      return entries;
    },
    async *list(selector, options) {
      for await (const entry of kv.list<never>(selector, options)) {
        upgradeEntryValue(entry);
        yield entry;
      }
    },
    atomic: () => kv.atomic(),
  };
}

function upgradeEntryValue(entry: Deno.KvEntryMaybe<unknown>) {
  if (entry.versionstamp !== null) {
    entry.value = upgrade(entry.key, entry.value);
  }
}
