import type { Instant } from "../month.ts";
import type { LotName } from "./lot.ts";

/**
 * A zip that came under a name (by HTTPS, by the watched folder, from the office). What it held is told by the
 * `Delivery` of that name.
 */
export interface Arrival {
  v: 1;
  name: LotName;
  /** SHA-256 of the zip, hexadecimal: the same name with another one is another lot. */
  archiveHash: string;
  receivedAt: Instant;
  /** Where its bytes wait in the store; null where a folder has them, and once they are taken or refused. */
  kept: KeptBytes | null;
  state: "waiting" | "taken" | "refused";
  /** Corrections of some contracts, sent by a person: the others stand as they are. Absent: all of them. */
  isPartial?: true;
}

/** Bytes that are kept in parts. */
export interface KeptBytes {
  /** Of this sending: two at once under one name do not mix. */
  id: string;
  parts: number;
  /** In bytes. */
  size: number;
}

/** The largest zip that is taken, in bytes: it is read whole when its files are. */
export const MAX_ZIP_BYTES = 128 * 1024 * 1024;
