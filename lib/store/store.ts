import type { Key, Prefix } from "./keys.ts";
import { KeyedLocks } from "./locks.ts";
import type { StoreFile } from "./store_file.ts";
import { createUpgradingKv } from "./upgrading_kv.ts";

/** The part of Deno KV that the portal uses; a test may put a failing one in its place. */
export interface KvPort extends Pick<Deno.Kv, "get" | "getMany" | "atomic"> {
  list<T = unknown>(
    selector: Deno.KvListSelector,
    options?: Deno.KvListOptions,
  ): AsyncIterable<Deno.KvEntry<T>>;
}

/** The opened store: the KV and this process's locks. */
export interface Store {
  /** Whatever version of the code wrote a record: read through here, it is one of today. */
  kv: KvPort;
  locks: KeyedLocks;
  /** The file under it; null where it has none of ours (in memory, on another machine). */
  file: StoreFile | null;
}

/** Wraps an open KV; with its file, no commit is acknowledged that went elsewhere. */
export function createStore(kv: KvPort, file: StoreFile | null = null): Store {
  return { kv: createUpgradingKv(kv), locks: new KeyedLocks(), file };
}

/** Keys that one getMany takes on a self-hosted KV. */
const MANY = 10;

/** Reads one value outside any transaction, or null. */
export async function readValue<V>(
  store: Store,
  key: Key<V>,
): Promise<V | null> {
  return (await store.kv.get<V>(key)).value;
}

/** Reads values in the order of their keys, null where absent, any number of keys. */
export async function readValues<V>(
  store: Store,
  keys: readonly Key<V>[],
): Promise<(V | null)[]> {
  const values: (V | null)[] = [];
  for (let i = 0; i < keys.length; i += MANY) {
    const batch = await store.kv.getMany<V[]>(keys.slice(i, i + MANY));
    for (const entry of batch) values.push(entry.value as V | null);
  }
  return values;
}

/**
 * What a listing may be told: how many, from which end, between which last key parts (start included, end excluded).
 */
export interface ListOptions {
  limit?: number;
  reverse?: boolean;
  start?: Deno.KvKeyPart;
  end?: Deno.KvKeyPart;
}

/** Lists the values under a prefix. Never decide from a list: it cannot be checked by a commit. */
export async function listValues<V>(
  store: Store,
  prefix: Prefix<V>,
  options: ListOptions = {},
): Promise<V[]> {
  const { limit, reverse, start, end } = options;
  const selector: Deno.KvListSelector = start !== undefined && end !== undefined
    ? { start: [...prefix, start], end: [...prefix, end] }
    : start !== undefined
    ? { prefix, start: [...prefix, start] }
    : end !== undefined
    ? { prefix, end: [...prefix, end] }
    : { prefix };
  const values: V[] = [];
  for await (const entry of store.kv.list<V>(selector, { limit, reverse })) {
    values.push(entry.value);
  }
  return values;
}
