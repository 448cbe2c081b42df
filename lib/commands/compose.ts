import type { Milliseconds } from "../domain/duration.ts";
import { asNewId } from "../domain/ids.ts";
import { ulid } from "@std/ulid";
import { dirname } from "@std/path";
import { loadCommonPasswords } from "../auth/common_passwords.ts";
import { createDerivePool } from "../auth/derive_pool.ts";
import { createPasswordHasher } from "../auth/password_hash.ts";
import { createSignOn } from "../auth/sign_on.ts";
import { createSecretVault } from "../auth/secret_vault.ts";
import { Semaphore } from "../auth/semaphore.ts";
import type { Config } from "../config.ts";
import { createLogger, type Logger } from "../log.ts";
import type { Mailer } from "../mail/mailer.ts";
import { createSealer } from "../notices/sealer.ts";
import { createRestClient } from "../scellius/rest_client.ts";
import { migrateStore } from "../store/migrate_store.ts";
import { createStore } from "../store/store.ts";
import { DrainGate } from "../usecases/drain_gate.ts";
import { type StoreFile, watchStoreFile } from "../store/store_file.ts";
import { HealthWatch } from "../usecases/check_health.ts";
import { composeExchange } from "./compose_exchange.ts";
import type { ExchangeFolder } from "../usecases/exchange/exchange_folder.ts";
import type { ScelliusShop, Services } from "../usecases/services.ts";

/**
 * Password hashes at once: one a core, each in a worker of some 40 MB; two make forty sign-ins a second. And how many
 * may wait.
 */
const HASHES_AT_MOST = 2;
const HASHES_WAITING = 200;

/** Notifications booked at once, and how many may wait: what the bank would send in its 10 seconds of patience. */
const BOOKINGS = 6;
const BOOKINGS_WAITING = 5_000;

/**
 * Opens the KV that the configuration names, its folder made first, its keys brought to today's layout.
 * @param look is shown the KV before anything in it is touched; what it throws leaves it so
 */
export async function openKv(
  path: string | undefined,
  look?: (kv: Deno.Kv) => Promise<void>,
): Promise<Deno.Kv> {
  if (isFile(path)) {
    await makeFolder(dirname(path));
    await makePrivateFile(path);
  }
  const kv = await Deno.openKv(path);
  try {
    await look?.(kv);
  } catch (error) {
    kv.close();
    throw error;
  }
  const moved = await migrateStore(kv, Date.now);
  if (moved > 0) {
    // What a command prints is its answer: this is said beside it.
    createLogger(Date.now, (line) => console.error(line))
      .info("store_moved", { contracts: moved });
  }
  return kv;
}

/** Asks first: a server that may write its file need not be allowed to write the folder. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await Deno.stat(folder);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  }
}

/**
 * Names, balances and password hashes are for this account of the machine alone. SQLite takes an empty file for a new
 * store, and gives the files beside it the same rights; `Deno.umask` would need every word about the system granted.
 */
async function makePrivateFile(path: string): Promise<void> {
  try {
    const options = { write: true, createNew: true, mode: 0o600 };
    (await Deno.open(path, options)).close();
  } catch (error) {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
  }
}

/** The file of an open KV, to be held against the one that was opened; null where it has none here. */
export function watchKvFile(path: string | undefined): StoreFile | null {
  return isFile(path) ? watchStoreFile(path) : null;
}

function isFile(path: string | undefined): path is string {
  return path !== undefined && path !== ":memory:" && !path.includes("://");
}

/** What services are made from beside the configuration; a development server passes its own mailer. */
export interface Ports {
  kv: Deno.Kv;
  /** The file under the KV, where it has one. */
  file?: StoreFile | null;
  mailer: Mailer;
  /** The watched folder; without it none is. */
  folder?: ExchangeFolder | null;
  /** Aborted when the process is to end; never, unless a root says so. */
  stopping?: AbortSignal;
  log?: Logger;
  now?: () => number;
}

/** New ids and random bytes, by a clock. */
export function idsAt(
  now: () => Milliseconds,
): Pick<Services, "newId" | "randomBytes"> {
  return {
    newId: () => asNewId(ulid(now())),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}

/** Makes the services of a process. */
export function composeServices(
  config:
    & Pick<Config, "origin" | "landlord">
    & { scellius: ScelliusShop & Pick<Config["scellius"], "rest"> }
    & Partial<Pick<Config, "exchange" | "vaultKeys" | "signOn">>,
  ports: Ports,
): Services {
  const now = ports.now ?? (() => Date.now());
  const log = ports.log ?? createLogger(now);
  const { rest } = config.scellius;
  const ids = idsAt(now);
  const store = createStore(ports.kv, ports.file ?? null);
  const { underway, idle } = trackWork();
  return {
    store,
    now,
    ...ids,
    passwords: createPasswordHasher({
      concurrency: Math.min(HASHES_AT_MOST, navigator.hardwareConcurrency),
      queue: HASHES_WAITING,
      derive: createDerivePool().derive,
      randomBytes: ids.randomBytes,
    }),
    vault: createSecretVault(config.vaultKeys ?? [], ids.randomBytes),
    signOn: config.signOn
      ? { client: createSignOn(config.signOn), isOnly: config.signOn.isOnly }
      : null,
    commonPasswords: loadCommonPasswords,
    bookings: new Semaphore(BOOKINGS, BOOKINGS_WAITING),
    sealer: createSealer(),
    mailer: ports.mailer,
    drains: new DrainGate(),
    log,
    landlord: config.landlord,
    origin: config.origin,
    scellius: config.scellius,
    bankClient: rest === null
      ? null
      : createRestClient({ ...config.scellius, rest }),
    exchange: composeExchange({
      keyHash: config.exchange?.keyHash ?? null,
      folder: ports.folder ?? null,
    }),
    health: new HealthWatch({ store, now, newId: ids.newId, log }),
    stopping: ports.stopping ?? new AbortController().signal,
    underway,
    idle,
    later(work) {
      underway(work).catch((error) => {
        const reason = error instanceof Error ? error.message : String(error);
        log.warn("background_work_failed", { reason });
      });
    },
  };
}

/** Knows what is under way, so that a process can wait for it before it ends. */
function trackWork(): Pick<Services, "underway" | "idle"> {
  const all = new Set<Promise<unknown>>();
  return {
    async underway(work) {
      const one = work();
      all.add(one);
      try {
        return await one;
      } finally {
        all.delete(one);
      }
    },
    async idle() {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}
