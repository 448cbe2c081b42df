import { scrypt } from "node:crypto";
import type { Argon2idParams, HashParams, ScryptParams } from "./phc.ts";

/** Derives the bytes that a password record keeps. `password` is normalised already. */
export type DeriveKey = (
  password: string,
  salt: Uint8Array,
  params: HashParams,
  length: number,
) => Promise<Uint8Array>;

/** Derives with WebCrypto's Argon2id or Node's scrypt, both off the event loop. */
export const deriveKey: DeriveKey = (password, salt, params, length) => {
  switch (params.algorithm) {
    case "argon2id":
      return deriveArgon2id(password, salt, params, length);
    case "scrypt":
      return deriveScrypt(password, salt, params, length);
  }
};

/** Whether this runtime's WebCrypto has Argon2id (Deno 2.9 has, older ones haven't). */
export async function hasArgon2id(): Promise<boolean> {
  try {
    await importPassword("probe");
    return true;
  } catch {
    return false;
  }
}

// The draft "Modern Algorithms in the Web Cryptography API" names the format and the parameters; TypeScript's types don't know them yet.
function importPassword(password: string): Promise<CryptoKey> {
  return crypto.subtle.importKey(
    "raw-secret" as "raw",
    new TextEncoder().encode(password),
    "Argon2id",
    false,
    ["deriveBits"],
  );
}

async function deriveArgon2id(
  password: string,
  salt: Uint8Array,
  { memory, passes, parallelism }: Argon2idParams,
  length: number,
): Promise<Uint8Array> {
  const algorithm = {
    name: "Argon2id",
    nonce: salt,
    memory,
    passes,
    parallelism,
    version: 0x13,
  };
  const key = await importPassword(password);
  return new Uint8Array(
    await crypto.subtle.deriveBits(algorithm, key, length * 8),
  );
}

function deriveScrypt(
  password: string,
  salt: Uint8Array,
  { logN, blockSize, parallelism }: ScryptParams,
  length: number,
): Promise<Uint8Array> {
  const cost = 2 ** logN;
  const options = {
    N: cost,
    r: blockSize,
    p: parallelism,
    maxmem: 256 * cost * blockSize,
  };
  return new Promise((resolve, reject) =>
    scrypt(
      password,
      salt,
      length,
      options,
      (error, key) =>
        error === null ? resolve(new Uint8Array(key)) : reject(error),
    )
  );
}
