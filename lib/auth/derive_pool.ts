import { createWorkerPool } from "../worker_pool.ts";
import type { DeriveKey } from "./derive_key.ts";
import type { HashParams } from "./phc.ts";

/** What a worker is asked. Its password is moved there, not copied. */
export interface DeriveRequest {
  password: Uint8Array<ArrayBuffer>;
  salt: Uint8Array;
  params: HashParams;
  length: number;
}

/** What a worker answers. */
export type DeriveAnswer = { key: Uint8Array } | { reason: string };

/** Workers that derive keys off the event loop. */
export interface DerivePool extends AsyncDisposable {
  derive: DeriveKey;
}

/** A hash leaves a few megabytes of small objects behind; a worker that is let wait to collect them keeps tens. */
const HEAP = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 32 };

/** Derives each key in a worker; it is for the caller to bound how many at once. */
export function createDerivePool(
  entry: URL = new URL("./derive_worker.ts", import.meta.url),
): DerivePool {
  const pool = createWorkerPool<DeriveRequest, DeriveAnswer>(entry, HEAP);
  return {
    async derive(password, salt, params, length) {
      const answer = await pool.ask({ password, salt, params, length }, [
        password.buffer,
      ]).catch((error) => ({ reason: error.message }));
      if ("key" in answer) return answer.key;
      throw new Error(`Cannot derive key: ${answer.reason}`);
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
