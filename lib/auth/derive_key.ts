import { scryptSync } from "node:crypto";
import { loadArgon2id } from "./argon2id.ts";
import type { HashParams } from "./phc.ts";

/**
 * Derives the bytes that a password record keeps. `password` is UTF-8, belongs to the callee and is zeros afterwards.
 */
export type DeriveKey = (
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  params: HashParams,
  length: number,
) => Promise<Uint8Array>;

let argon2id: ReturnType<typeof loadArgon2id> | undefined;

/** Derives on the thread that calls, which waits: for a worker, and for tests whose hashes are light. */
export const deriveKey: DeriveKey = async (password, salt, params, length) => {
  try {
    switch (params.algorithm) {
      case "argon2id":
        return (await (argon2id ??= loadArgon2id()))(
          password,
          salt,
          params,
          length,
        );
      case "scrypt": {
        const cost = 2 ** params.logN;
        return new Uint8Array(scryptSync(password, salt, length, {
          N: cost,
          r: params.blockSize,
          p: params.parallelism,
          maxmem: 256 * cost * params.blockSize,
        }));
      }
    }
  } finally {
    password.fill(0);
  }
};
