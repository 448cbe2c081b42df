import type { KvPort } from "../../lib/store/store.ts";

/** What a piece of work asked of the store. */
export interface StoreWork {
  /** Keys that were read; a listing counts once. */
  reads: number;
  commits: number;
}

/** A KV that counts what is asked of it. */
export interface CountingKv extends KvPort {
  /** What was asked since the last call. */
  taken(): StoreWork;
}

/** Counts what goes through to a KV. */
export function createCountingKv(kv: Deno.Kv): CountingKv {
  let work: StoreWork = { reads: 0, commits: 0 };
  const get: KvPort["get"] = (key, options) => {
    work.reads++;
    return kv.get(key, options);
  };
  const getMany: KvPort["getMany"] = (keys, options) => {
    work.reads += keys.length;
    return kv.getMany(keys, options);
  };
  const list: KvPort["list"] = (selector, options) => {
    work.reads++;
    return kv.list(selector, options);
  };
  return {
    get,
    getMany,
    list,
    atomic() {
      const operation = kv.atomic();
      const commit = operation.commit.bind(operation);
      operation.commit = () => {
        work.commits++;
        return commit();
      };
      return operation;
    },
    taken() {
      const taken = work;
      work = { reads: 0, commits: 0 };
      return taken;
    },
  };
}
