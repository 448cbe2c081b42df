import type { Milliseconds } from "../domain/duration.ts";
import { zip } from "../domain/zip.ts";
import { assert } from "../domain/assert.ts";
import type { Key } from "./keys.ts";
import type { Store } from "./store.ts";
import { StoreFileError } from "./store_file.ts";

/** Checks that one commit may carry: what a self-hosted KV accepts. */
export const MAX_CHECKS = 10;
/** Mutations that one commit may carry. */
export const MAX_MUTATIONS = 1_000;
const MAX_ATTEMPTS = 25;
const FIRST_BACKOFF_MS: Milliseconds = 2;
const LAST_BACKOFF_MS: Milliseconds = 120;

/** What a transaction may have beside its body. */
export interface TransactOptions {
  /**
   * Names held in this process meanwhile (contracts, counters), or what finds them: its reads are the first
   * try's too, so one that went stale while waiting costs a second try.
   */
  locks?: readonly string[] | ((tx: Transaction) => Promise<readonly string[]>);
}

/** What a transaction's body may do; nothing is written before the commit. */
export interface Transaction {
  /** Reads a value and makes the commit depend on its staying the same (an absence too). */
  get<V>(key: Key<V>): Promise<V | null>;
  /** Reads values ahead in one request, without a check; `get` and `peek` find them there. Ten keys at most. */
  prefetch(...keys: readonly Key<unknown>[]): Promise<void>;
  /** Reads a value without a check: only under a head record that `get` has read. */
  peek<V>(key: Key<V>): Promise<V | null>;
  /** Writes a value. `expiresInMs` is the earliest deletion, not an expiry: also store the date. */
  set<V>(key: Key<V>, value: V, options?: { expiresInMs?: Milliseconds }): void;
  delete<V>(key: Key<V>): void;
  /** How many more keys its commit can write. */
  room(): number;
}

/** The store kept changing under a transaction; the caller may try again later. */
export class ConflictError extends Error {
  override name = "ConflictError";
}

/**
 * Runs `body` and commits what it wrote in one atomic commit that checks all that it got.
 * The body may run several times: it must have no effect but through its transaction.
 * @throws ConflictError after too many conflicts
 * @throws StoreFileError when the store's file is no longer the one that was opened, also where nothing was
 * written: what was read there is as little to be relied on
 */
export async function transact<T>(
  store: Store,
  body: (tx: Transaction) => T | Promise<T>,
  { locks = [] }: TransactOptions = {},
): Promise<T> {
  const first = new Draft(store);
  const names = typeof locks === "function" ? await locks(first) : locks;
  return await store.locks.hold(names, async () => {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      if (attempt > 0) await pause(attempt);
      const tx = attempt === 0 ? first : new Draft(store);
      const result = await body(tx);
      if (await tx.commit()) {
        // After the commit, so that no moment is left in which it could have gone elsewhere.
        const fault = store.file?.fault() ?? null;
        if (fault !== null) throw new StoreFileError(fault);
        return result;
      }
    }
    throw new ConflictError("Cannot commit: the store kept changing");
  });
}

class Draft implements Transaction {
  readonly #store: Store;
  readonly #read = new Map<string, Deno.KvEntryMaybe<unknown>>();
  readonly #checked = new Map<string, Deno.AtomicCheck>();
  readonly #writes = new Map<
    string,
    { key: Deno.KvKey; value: unknown; deleted: boolean; expireIn?: number }
  >();

  constructor(store: Store) {
    this.#store = store;
  }

  async get<V>(key: Key<V>): Promise<V | null> {
    const name = nameOf(key);
    const entry = await this.#load(key, name);
    if (!this.#checked.has(name)) {
      assert(
        this.#checked.size < MAX_CHECKS,
        `a commit takes at most ${MAX_CHECKS} checks`,
      );
      this.#checked.set(name, { key, versionstamp: entry.versionstamp });
    }
    return this.#current<V>(name, entry);
  }

  async prefetch(...keys: readonly Key<unknown>[]): Promise<void> {
    const unread = keys.filter((key) => !this.#read.has(nameOf(key)));
    if (unread.length === 0) return;
    const entries = await this.#store.kv.getMany<unknown[]>(unread);
    for (const [key, entry] of zip(unread, entries)) {
      this.#read.set(nameOf(key), entry);
    }
  }

  async peek<V>(key: Key<V>): Promise<V | null> {
    const name = nameOf(key);
    return this.#current<V>(name, await this.#load(key, name));
  }

  set<V>(key: Key<V>, value: V, options: { expiresInMs?: Milliseconds } = {}) {
    this.#writes.set(nameOf(key), {
      key,
      value,
      deleted: false,
      expireIn: options.expiresInMs,
    });
  }

  delete<V>(key: Key<V>) {
    this.#writes.set(nameOf(key), { key, value: null, deleted: true });
  }

  room(): number {
    return MAX_MUTATIONS - this.#writes.size;
  }

  async commit(): Promise<boolean> {
    if (this.#writes.size === 0) return true;
    assert(
      this.#writes.size <= MAX_MUTATIONS,
      `a commit takes at most ${MAX_MUTATIONS} mutations`,
    );
    const operation = this.#store.kv.atomic();
    operation.check(...this.#checked.values());
    for (const { key, value, deleted, expireIn } of this.#writes.values()) {
      if (deleted) operation.delete(key);
      else {operation.set(
          key,
          value,
          expireIn === undefined ? {} : { expireIn },
        );}
    }
    try {
      return (await operation.commit()).ok;
    } catch (error) {
      if (isLocked(error)) return false;
      throw error;
    }
  }

  async #load(key: Deno.KvKey, name: string) {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const entry = await this.#store.kv.get(key);
    this.#read.set(name, entry);
    return entry;
  }

  #current<V>(name: string, entry: Deno.KvEntryMaybe<unknown>): V | null {
    const written = this.#writes.get(name);
    if (written !== undefined) return written.value as V | null;
    return entry.value as V | null;
  }
}

/** Whether another process held the file for too long: nothing was written, and another try reads anew. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message === "database is locked";
}

/** A text that only this key has: each part says of what kind it is, and no part holds the mark between them. */
function nameOf(key: Deno.KvKey): string {
  let name = "";
  for (const part of key) {
    if (typeof part === "number") name += `\u0001${part}`;
    else if (typeof part === "string" && !part.includes("\u0001")) {
      name += `\u0001s${part}`;
    } else return JSON.stringify(key, (_, part) => quoted(part));
  }
  return name;
}

const quoted = (part: unknown) => typeof part === "bigint" ? `${part}n` : part;

export function pause(attempt: number): Promise<void> {
  const ceiling = Math.min(FIRST_BACKOFF_MS * 2 ** attempt, LAST_BACKOFF_MS);
  const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
  const jitter = random / 255;
  return new Promise((resolve) => setTimeout(resolve, ceiling * jitter));
}
