import type { Key, Prefix } from "./keys.ts";
import type { Store } from "./store.ts";
import { MAX_CHECKS, transact, type Transaction } from "./transaction.ts";

/** What sweeping came to: how many records were removed, and whether some were left for the next time. */
export interface Swept {
  count: number;
  more: boolean;
}

/**
 * Removes the records under a prefix whose time is over, a few in each commit. The commit depends on each record as it
 * was judged, so that one which was renewed meanwhile stays.
 */
export async function sweep<V>(
  store: Store,
  prefix: Prefix<V>,
  limit: number,
  isOver: (value: V) => boolean | Promise<boolean>,
  remove: (tx: Transaction, key: Key<V>, value: V) => void = (tx, key) =>
    tx.delete(key),
): Promise<Swept> {
  let count = 0;
  let found: Key<V>[] = [];
  const removeFound = async () => {
    const keys = found;
    found = [];
    count += await removeOver(store, keys, isOver, remove);
  };
  for await (const entry of store.kv.list<V>({ prefix })) {
    if (!await isOver(entry.value)) continue;
    if (count + found.length >= limit) {
      await removeFound();
      return { count, more: true };
    }
    found.push(entry.key as unknown as Key<V>);
    if (found.length === MAX_CHECKS) await removeFound();
  }
  await removeFound();
  return { count, more: false };
}

async function removeOver<V>(
  store: Store,
  keys: readonly Key<V>[],
  isOver: (value: V) => boolean | Promise<boolean>,
  remove: (tx: Transaction, key: Key<V>, value: V) => void,
): Promise<number> {
  if (keys.length === 0) return 0;
  return await transact(store, async (tx) => {
    let count = 0;
    for (const key of keys) {
      const value = await tx.get(key);
      if (value === null || !await isOver(value)) continue;
      remove(tx, key, value);
      count++;
    }
    return count;
  });
}

/** The last part of a key. */
export function lastPart(key: Deno.KvKey): string {
  return String(key.at(-1));
}
