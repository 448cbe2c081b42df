import type { Instant } from "../month.ts";

/** Passkeys of one person: several devices, and no record that grows without end. */
export const MOST_PASSKEYS = 10;
/** The longest answer of a browser that is read, in characters. */
export const LONGEST_PASSKEY_ANSWER = 8_192;
/** Longest name of one, in characters. */
const LONGEST_PASSKEY_NAME = 60;

/** A passkey: a key pair on a device of its owner, of which the portal has the public half. */
export interface Passkey {
  /** The credential's id, base64url. */
  id: string;
  /** What its owner calls it. */
  name: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often it signed, as it says itself; most say 0 for ever. */
  counter: number;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  /** When its counter went back: it may be a copy, and signs nobody in any more. Null where it never did. */
  suspectedAt: Instant | null;
}

/** Whether a signature may come from a copy: its counter is not beyond the last one that was seen. */
export function isCounterBack(known: number, said: number): boolean {
  return (known > 0 || said > 0) && said <= known;
}

/** A passkey's name as it is kept: one line, not too long; null where nothing is left. */
export function parsePasskeyName(typed: string): string | null {
  const name = typed.slice(0, 4 * LONGEST_PASSKEY_NAME)
    .replace(/[\p{C}\s]+/gu, " ").trim();
  return name === "" || [...name].length > LONGEST_PASSKEY_NAME ? null : name;
}
