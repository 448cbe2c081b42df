import { hmac } from "@oslojs/crypto/hmac";
import { SHA256 } from "@oslojs/crypto/sha2";
import { encodeBase64 } from "@oslojs/encoding";
import { timingSafeEqual } from "@std/crypto/timing-safe-equal";

/** Fields of a form or a notification, by name, values as they travel. */
export type Fields = ReadonlyMap<string, string>;

const encoder = new TextEncoder();

/**
 * The signature of a form or a notification: HMAC-SHA-256, in base64, of the values of every
 * `vads_` field in the byte order of their names, joined by `+` and followed by the key. Empty
 * values count. (Scellius, "Computing the signature".)
 */
export function signFields(fields: Fields, key: string): string {
  const names = [...fields.keys()].filter((name) => name.startsWith("vads_"));
  // The default sort compares UTF-16 units: the byte order, as names are ASCII. A locale's order is not.
  const values = names.sort().map((name) => fields.get(name) ?? "");
  const message = encoder.encode([...values, key].join("+"));
  return encodeBase64(hmac(SHA256, encoder.encode(key), message));
}

/** Whether a signature is the one that the key gives these fields; compared in constant time. */
export function isSignedBy(
  fields: Fields,
  signature: string,
  key: string,
): boolean {
  const expected = encoder.encode(signFields(fields, key));
  const given = encoder.encode(signature);
  return expected.byteLength === given.byteLength &&
    timingSafeEqual(expected, given);
}
