import type { Milliseconds } from "../domain/duration.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { listValues, readValue } from "../store/store.ts";
import { StoreFileError, type StoreFileFault } from "../store/store_file.ts";
import { ConflictError, transact } from "../store/transaction.ts";
import type { Services } from "./services.ts";

/** Why the store is not well: a code, and nothing of where it is. */
export type HealthFault =
  | StoreFileFault
  | "store_slow"
  | "store_unwritable"
  | "store_unreadable";

/** Null: the store keeps what it is given and gives back what it keeps. */
export type Health = HealthFault | null;

/** How often the store is tried at most: whoever asks in between gets the answer of before. */
const EVERY_MS: Milliseconds = 5_000;
/** How long a disk may take before it counts as hanging. */
const PATIENCE_MS: Milliseconds = 2_000;
/** As much as a commit of a page or of the bank takes; one value may have 64 KiB. */
const ROOM_BYTES = 60 * 1024;
/** A process that has ended leaves its last beat behind. */
const BEAT_KEPT_MS: Milliseconds = 86_400_000;

/** How a store is watched; a test sets the clock and the patience. */
export interface HealthWatchOptions {
  everyMs?: Milliseconds;
  patienceMs?: Milliseconds;
  /** Milliseconds since some moment, never set back. */
  elapsedMs?: () => number;
}

/** Tries the store by writing to it and reading back, seldom, and says when its state changes. */
export class HealthWatch {
  #health: Health = null;
  #checkedAt = -Infinity;
  #trying: Promise<Health> | null = null;
  readonly #services: Pick<Services, "store" | "now" | "newId" | "log">;
  readonly #options: Required<HealthWatchOptions>;
  readonly #process: string;

  constructor(
    services: Pick<Services, "store" | "now" | "newId" | "log">,
    options: HealthWatchOptions = {},
  ) {
    this.#services = services;
    this.#process = services.newId();
    this.#options = {
      everyMs: EVERY_MS,
      patienceMs: PATIENCE_MS,
      elapsedMs: () => performance.now(),
      ...options,
    };
  }

  /** The store's state, at most a few seconds old. Answers in bounded time, even when the disk hangs. */
  async check(): Promise<Health> {
    const { everyMs, patienceMs, elapsedMs } = this.#options;
    if (elapsedMs() - this.#checkedAt < everyMs) return this.#health;
    // Those that a hanging disk has not answered are not joined by others.
    this.#trying ??= tryStore(this.#services, this.#process)
      .finally(() => this.#trying = null);
    const health = await within(this.#trying, patienceMs);
    this.#checkedAt = elapsedMs();
    this.#tell(health);
    return health;
  }

  #tell(health: Health) {
    if (health === this.#health) return;
    this.#health = health;
    const { log } = this.#services;
    if (health === null) log.info("store_well", {});
    else log.alert("store_not_well", { reason: health });
  }
}

async function tryStore(
  services: Pick<Services, "store" | "now" | "newId">,
  process: string,
): Promise<Health> {
  const { store } = services;
  const key = keys.heartbeat(process);
  const beat = {
    v: 1 as const,
    id: services.newId(),
    at: toInstant(services.now()),
    // A hosted KV has no disk of ours to fill. SQLite writes no page anew whose bytes are the same.
    room: crypto.getRandomValues(
      new Uint8Array(store.file === null ? 0 : ROOM_BYTES),
    ),
  };
  try {
    await transact(store, (tx) => {
      tx.set(key, beat, { expiresInMs: BEAT_KEPT_MS });
    });
  } catch (error) {
    if (error instanceof StoreFileError) return error.fault;
    return error instanceof ConflictError ? "store_slow" : "store_unwritable";
  }
  try {
    const read = await readValue(store, key);
    if (read?.id !== beat.id) return "store_unwritable";
    // What another version of Deno has written may be unreadable to this one.
    for (const prefix of [keys.tenants(), keys.contracts(), keys.users()]) {
      await listValues<unknown>(store, prefix, { limit: 1 });
    }
    return null;
  } catch {
    return "store_unreadable";
  }
}

async function within(
  trying: Promise<Health>,
  patienceMs: Milliseconds,
): Promise<Health> {
  const { promise, resolve } = Promise.withResolvers<Health>();
  const timer = setTimeout(() => resolve("store_slow"), patienceMs);
  try {
    return await Promise.race([trying, promise]);
  } finally {
    clearTimeout(timer);
  }
}
