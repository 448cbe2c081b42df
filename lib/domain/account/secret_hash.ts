import type { Branded } from "../brand.ts";

/**
 * Under what a secret is kept: its SHA-256 in hexadecimal. The secret itself, which a cookie or a mail holds, is no
 * key.
 */
export type SecretHash = Branded<"secret hash">;

/** Whether a text has the shape of such a hash; a secret has another. */
export function isSecretHash(text: string): text is SecretHash {
  return /^[0-9a-f]{64}$/.test(text);
}
