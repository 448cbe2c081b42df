import type { Branded } from "../brand.ts";
import { isTooLong, LONGEST_TYPED, trimTyped } from "../typed_text.ts";

/** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3 less the brackets). */
const EMAIL_MAX = 254;

const LOCAL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * Reads an e-mail address as typed: trimmed, NFC, domain in lower case; null when it is none that we can write to
 * (quoted or non-ASCII local parts included).
 */
export function parseEmail(typed: string): string | null {
  if (isTooLong(typed)) return null;
  const text = trimTyped(typed.normalize("NFC"));
  if (text.length > EMAIL_MAX) return null;
  const at = text.indexOf("@");
  if (at < 1 || at > 64 || at !== text.lastIndexOf("@")) return null;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  const labels = domain.split(".");
  if (!LOCAL.test(local) || labels.length < 2) return null;
  if (!labels.every((label) => LABEL.test(label))) return null;
  return /^\d+$/.test(labels.at(-1) ?? "") ? null : `${local}@${domain}`;
}

/** An address as `foldEmail` writes it: the only one that finds an account. */
export type FoldedEmail = Branded<"folded email">;

/**
 * An address for comparing and for keys: the whole in lower case, because no mail service of today tells
 * `Jean@` from `jean@`; what is too long for an address is cut, so that it fits a key and finds nobody.
 */
export function foldEmail(email: string): FoldedEmail {
  return email.slice(0, LONGEST_TYPED).normalize("NFC").trim()
    .toLowerCase().slice(0, EMAIL_MAX) as FoldedEmail;
}
