import { timingSafeEqual } from "@std/crypto/timing-safe-equal";
import { decodeHex } from "@oslojs/encoding";
import { sha256 } from "@oslojs/crypto/sha2";

/** A key as it is shown (RFC 6750): what is shorter could be guessed, and is not the landlord's. */
const BEARER = /^Bearer ([\x21-\x7E]{32,256})$/i;
const LONGEST = 300;

/** Whether an `Authorization` header shows the key of this SHA-256 (64 hexadecimal digits). */
export function showsKey(header: string | null, keyHash: string): boolean {
  if (header === null || header.length > LONGEST) return false;
  const key = BEARER.exec(header)?.[1];
  if (key === undefined) return false;
  return timingSafeEqual(
    sha256(new TextEncoder().encode(key)),
    decodeHex(keyHash),
  );
}
