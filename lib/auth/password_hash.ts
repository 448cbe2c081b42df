import { timingSafeEqual } from "@std/crypto/timing-safe-equal";
import { normalizePassword } from "../domain/account/password.ts";
import type { DeriveKey } from "./derive_key.ts";
import { formatPhc, type HashParams, parsePhc } from "./phc.ts";
import { Semaphore } from "./semaphore.ts";

/** OWASP's least for Argon2id: 19 MiB, two passes. */
export const ARGON2ID_PARAMS: HashParams = {
  algorithm: "argon2id",
  memory: 19_456,
  passes: 2,
  parallelism: 1,
};

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** What a hasher is built from. */
export interface PasswordHasherOptions {
  /** Hashes at once: one per core, they do nothing but compute (and each takes 19 MiB). */
  concurrency: number;
  /** Hashes that may wait; one more throws `BusyError`. */
  queue: number;
  randomBytes: (count: number) => Uint8Array;
  /** What new hashes are made with; Argon2id unless told otherwise. */
  params?: HashParams;
  derive: DeriveKey;
}

/** What comparing a password came to. */
export interface Verification {
  ok: boolean;
  /** The password is right and its hash was made with other parameters than today's: store `hash(password)`. */
  needsRehash: boolean;
}

/** Hashes and verifies passwords, off the event loop and never too many at once. */
export interface PasswordHasher {
  /** A PHC string. Throws `BusyError` when the queue is full. */
  hash(password: string): Promise<string>;
  /** Compares with a PHC string. `null` (no such account) takes as long and is never ok. Throws `BusyError`. */
  verify(password: string, phc: string | null): Promise<Verification>;
}

/** Builds the hasher that a process shares. */
export function createPasswordHasher(
  options: PasswordHasherOptions,
): PasswordHasher {
  const { randomBytes, derive, params: current = ARGON2ID_PARAMS } = options;
  const semaphore = new Semaphore(options.concurrency, options.queue);
  const run = (password: string, salt: Uint8Array, params: HashParams) =>
    semaphore.run(() => {
      const bytes = new TextEncoder().encode(normalizePassword(password));
      return derive(bytes, salt, params, HASH_BYTES);
    });

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await run(password, salt, current);
      return formatPhc({ params: current, salt, hash });
    },

    async verify(password, phc) {
      if (phc === null) {
        await run(password, new Uint8Array(SALT_BYTES), current);
        return { ok: false, needsRehash: false };
      }
      const record = parsePhc(phc);
      const hash = await run(password, record.salt, record.params);
      const ok: boolean = timingSafeEqual(hash, record.hash);
      return { ok, needsRehash: ok && !areSame(record.params, current) };
    },
  };
}

/**
 * A PHC string that no password has: for an account whose owner is yet to choose one. It takes as long to refuse as
 * any other.
 */
export function createUnusableHash(
  randomBytes: (count: number) => Uint8Array,
): string {
  return formatPhc({
    params: ARGON2ID_PARAMS,
    salt: randomBytes(SALT_BYTES),
    hash: randomBytes(HASH_BYTES),
  });
}

function areSame(left: HashParams, right: HashParams): boolean {
  const empty = { salt: new Uint8Array(), hash: new Uint8Array() };
  return formatPhc({ params: left, ...empty }) ===
    formatPhc({ params: right, ...empty });
}
