import type { Landlord } from "./landlord.ts";
import type { Instant } from "./month.ts";
import type { ContractRef } from "./references.ts";
import type { Milliseconds } from "./duration.ts";
import type { LotEntries, LotName } from "./exchange/lot.ts";

/** When the landlord's files were last taken whole, whether or not anything in them had changed. */
export interface ImportMark {
  v: 1;
  at: Instant;
  /** How many contracts they listed. */
  contracts: number;
  /** The lot that they were; absent where they were none. */
  lot?: LotName;
  /** The moment at which its accounts were closed; absent where no lot has ever said it. */
  closedAt?: Instant;
  /** What the last lot with a window held; absent before there was one. */
  entries?: LotEntries;
}

/** A contract that the last files no longer list: nothing is asked for it. */
export interface VanishedContract {
  v: 1;
  contract: ContractRef;
  /** When files first came without it. */
  since: Instant;
}

const HOUR_MS: Milliseconds = 3_600_000;

/**
 * The moment that the landlord's files speak of: that at which the accounts of the last ones, a lot, were closed; of
 * files that are no lot, when they were taken. Null where no import has written it down.
 */
export function booksMoment(mark: ImportMark | null): Instant | null {
  if (mark === null) return null;
  return mark.lot === undefined ? mark.at : mark.closedAt ?? mark.at;
}

/** Whether a moment is longer ago than the landlord's files may be old. A later one than now is the clock's affair. */
export function isOlderThan(
  moment: Instant,
  { freshHours }: Pick<Landlord, "freshHours">,
  nowMs: Milliseconds,
): boolean {
  return nowMs - Date.parse(moment) > freshHours * HOUR_MS;
}

/**
 * Whether what the portal knows of the landlord's files is too old to demand a month from. A store that no import has
 * marked knows nothing of their age.
 */
export function areFilesStale(
  mark: ImportMark | null,
  landlord: Pick<Landlord, "freshHours">,
  nowMs: Milliseconds,
): boolean {
  const moment = booksMoment(mark);
  return moment === null || isOlderThan(moment, landlord, nowMs);
}
