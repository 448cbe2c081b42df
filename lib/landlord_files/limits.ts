import type { Cents } from "../domain/money.ts";

/** How much of a file is read before it is refused. */
export interface Limits {
  fileBytes: number;
  /** Rows of one file, its header aside. */
  rows: number;
  /** Faults that are listed; the others are counted. */
  faults: number;
  /** Of an archive, as it comes. */
  zipBytes: number;
  /** Raw rows of the contracts that are in memory at once; files are gone through once for each such part. */
  chunkBytes: number;
}

/**
 * A landlord of 100,000 contracts sends two years of entries: 2.4 million rows, 250 MB. Twice that is a landlord that
 * has grown; beyond, the file is a mistake. An archive of such files is a tenth of them. Bytes are counted as they go
 * by: what is inflated never stands in memory whole.
 */
export const LIMITS: Limits = {
  fileBytes: 512 * 1024 * 1024,
  rows: 4_000_000,
  faults: 1_000,
  zipBytes: 128 * 1024 * 1024,
  chunkBytes: 32 * 1024 * 1024,
};

/** Bytes of one row: an unclosed quote must not swallow a whole file into one field. */
export const MAX_ROW_BYTES = 16_384;

/** The largest amount of one row, in cents: a million euros is no tenant's. */
export const MAX_ROW_CENTS: Cents = 1_000_000_00;

/** Longest texts, in characters. */
export const TEXT_MAX = {
  civility: 20,
  name: 100,
  homeNumber: 20,
  address: 200,
  city: 60,
  code: 20,
  label: 120,
  identifier: 64,
  /** Of what a row takes back or brings back: `paiements.csv` names have 71 characters. */
  reference: 128,
} as const;

/** The longest plan, in parts: thirty years. */
export const MAX_PLAN_PARTS = 360;

/**
 * What the lines and totals of one contract may weigh together, in bytes as we estimate them:
 * they are stored as one value, and KV takes 64 KiB.
 */
export const MAX_SCHEDULE_BYTES = 60_000;
