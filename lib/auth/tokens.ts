import {
  isSecretHash,
  type SecretHash,
} from "../domain/account/secret_hash.ts";
import { assert } from "../domain/assert.ts";
import { sha256 } from "@oslojs/crypto/sha2";
import {
  encodeBase32LowerCaseNoPadding,
  encodeHexLowerCase,
} from "@oslojs/encoding";

const TOKEN_BYTES = 20;

/** A secret of 160 bits for a link or a cookie: 32 letters and digits. */
export function createToken(
  randomBytes: (count: number) => Uint8Array,
): string {
  return encodeBase32LowerCaseNoPadding(randomBytes(TOKEN_BYTES));
}

/** Under what a token is kept, SHA-256 in hexadecimal: who reads the store holds no token. */
export function hashToken(token: string): SecretHash {
  const hash = sha256Hex(new TextEncoder().encode(token));
  assert(isSecretHash(hash), "SHA-256 has 64 hexadecimal digits");
  return hash;
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return encodeHexLowerCase(sha256(bytes));
}

/** Whether a text looks like a token; asked before the store is. */
export function isTokenShape(text: string): boolean {
  return /^[a-z2-7]{32}$/.test(text);
}
