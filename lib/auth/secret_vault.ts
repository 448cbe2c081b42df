import { sha256Hex } from "./tokens.ts";
import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding,
} from "@oslojs/encoding";

/** Keeps secrets that must be computed with, so that who reads the store alone cannot. */
export interface SecretVault {
  /** The form in which a secret of an owner is kept; the secret itself where the portal has no key. */
  seal(secret: string, owner: string): Promise<string>;
  /** The secret again; null where it was sealed with a key that the portal has not, or for another owner. */
  open(kept: string, owner: string): Promise<string | null>;
  /** Whether it would be kept otherwise today: not sealed, or with a key of before. */
  isOutdated(kept: string): boolean;
}

const MARK = "sealed";
const IV_BYTES = 12;

/**
 * A vault by its keys: the first seals, each opens. AES-256-GCM, the owner authenticated with it, so that no secret can
 * be moved to another account.
 */
export function createSecretVault(
  keys: readonly Uint8Array<ArrayBuffer>[],
  randomBytes: (count: number) => Uint8Array,
): SecretVault {
  const ring = keys.map((bytes) => ({
    tag: sha256Hex(bytes).slice(0, 8),
    key: crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [
      "encrypt",
      "decrypt",
    ]),
  }));
  const [present] = ring;
  const beginning = present === undefined ? "" : `${MARK}.${present.tag}.`;
  return {
    async seal(secret, owner) {
      if (present === undefined) return secret;
      const iv = Uint8Array.from(randomBytes(IV_BYTES));
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData: bytesOf(owner) },
        await present.key,
        bytesOf(secret),
      );
      return beginning + encodeBase64urlNoPadding(iv) + "." +
        encodeBase64urlNoPadding(new Uint8Array(sealed));
    },
    async open(kept, owner) {
      const [mark, tag, iv = "", sealed = ""] = kept.split(".");
      if (mark !== MARK) return kept;
      const found = ring.find((one) => one.tag === tag);
      if (found === undefined) return null;
      try {
        const opened = await crypto.subtle.decrypt(
          {
            name: "AES-GCM",
            iv: Uint8Array.from(decodeBase64urlIgnorePadding(iv)),
            additionalData: bytesOf(owner),
          },
          await found.key,
          Uint8Array.from(decodeBase64urlIgnorePadding(sealed)),
        );
        return new TextDecoder().decode(opened);
      } catch {
        return null;
      }
    },
    isOutdated: (kept) => present !== undefined && !kept.startsWith(beginning),
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
