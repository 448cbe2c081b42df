import type { DeriveKey } from "../../lib/auth/derive_key.ts";

/**
 * Argon2id by a call of WebCrypto for each hash, as one writes it first: right, off the event loop, and never back
 * comes its memory.
 */
export const deriveByWebCrypto: DeriveKey = async (
  password,
  salt,
  params,
  length,
) => {
  if (params.algorithm !== "argon2id") throw new Error("Cannot derive scrypt");
  // The draft "Modern Algorithms in the Web Cryptography API" names format and parameters; TypeScript's types don't
  // know them yet.
  const key = await crypto.subtle.importKey(
    "raw-secret" as "raw",
    password,
    "Argon2id",
    false,
    ["deriveBits"],
  );
  const { memory, passes, parallelism } = params;
  const algorithm = {
    name: "Argon2id",
    nonce: salt,
    memory,
    passes,
    parallelism,
    version: 0x13,
  };
  return new Uint8Array(
    await crypto.subtle.deriveBits(algorithm, key, length * 8),
  );
};
