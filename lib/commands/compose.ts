import { ulid } from "@std/ulid";
import { dirname } from "@std/path";
import { loadCommonPasswords } from "../auth/common_passwords.ts";
import { createDerivePool } from "../auth/derive_pool.ts";
import { createPasswordHasher } from "../auth/password_hash.ts";
import { Semaphore } from "../auth/semaphore.ts";
import type { Config } from "../config.ts";
import { createLogger, type Logger } from "../log.ts";
import type { Mailer } from "../mail/mailer.ts";
import { createRestDesk } from "../scellius/rest_desk.ts";
import { createStore } from "../store/store.ts";
import { DrainGate } from "../usecases/drain_gate.ts";
import type { Services } from "../usecases/services.ts";

/** Password hashes at once: one a core, each in a worker of some 40 MB; two make forty sign-ins a second. And how many may wait. */
const HASHES_AT_MOST = 2;
const HASHES_WAITING = 200;

/** Notifications booked at once, and how many may wait: what the bank would send in its 10 seconds of patience. */
const BOOKINGS = 6;
const BOOKINGS_WAITING = 5_000;

/** Opens the KV that the configuration names, its folder made first. */
export async function openKv(path: string | undefined): Promise<Deno.Kv> {
  if (path !== undefined && path !== ":memory:" && !path.includes("://")) {
    await makeFolder(dirname(path));
    await makePrivateFile(path);
  }
  return await Deno.openKv(path);
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

/** What services are made from beside the configuration; a development server passes its own mailer. */
export interface Ports {
  kv: Deno.Kv;
  mailer: Mailer;
  log?: Logger;
  now?: () => number;
}

/** New ids and random bytes, by a clock. */
export function idsAt(
  now: () => number,
): Pick<Services, "newId" | "randomBytes"> {
  return {
    newId: () => ulid(now()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}

/** Makes the services of a process. */
export function composeServices(
  config: Pick<Config, "origin" | "scellius" | "landlord">,
  ports: Ports,
): Services {
  const now = ports.now ?? (() => Date.now());
  const log = ports.log ?? createLogger(now);
  const { rest } = config.scellius;
  const ids = idsAt(now);
  return {
    store: createStore(ports.kv),
    now,
    ...ids,
    passwords: createPasswordHasher({
      concurrency: Math.min(HASHES_AT_MOST, navigator.hardwareConcurrency),
      queue: HASHES_WAITING,
      derive: createDerivePool().derive,
      randomBytes: ids.randomBytes,
    }),
    commonPasswords: loadCommonPasswords,
    bookings: new Semaphore(BOOKINGS, BOOKINGS_WAITING),
    mailer: ports.mailer,
    drains: new DrainGate(),
    log,
    landlord: config.landlord,
    origin: config.origin,
    scellius: config.scellius,
    bankDesk: rest === null
      ? null
      : createRestDesk({ ...config.scellius, rest }),
    later(work) {
      work().catch((error) => {
        const reason = error instanceof Error ? error.message : String(error);
        log.warn("background_work_failed", { reason });
      });
    },
  };
}
