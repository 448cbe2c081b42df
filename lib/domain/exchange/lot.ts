import type { Branded } from "../brand.ts";
import type { Instant, IsoDate } from "../month.ts";

/** The name of a lot, unique for good. */
export type LotName = Branded<"lot">;

/** Letters, digits and `. _ -`, the first one a letter or a digit: it stands in URLs and in names of files. */
const SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a text may be the name of a lot. */
export function isLotName(text: string): text is LotName {
  return SHAPE.test(text);
}

/** What the landlord's software says of a lot as a whole (`lot.csv`). */
export interface LotHead {
  name: LotName;
  /** The moment at which its accounts were closed (`arrete_le`). */
  closedAt: Instant;
  /** The lot holds every entry from that day on (`ecritures_depuis`); null where it does not say it. */
  entriesFrom: IsoDate | null;
  /** It is meant to hold far fewer entries than the lot before (`reduit`). */
  isReduced: boolean;
}

/** How many entries a lot has held, and since when. */
export interface LotEntries {
  count: number;
  from: IsoDate;
}

/** Below so many entries nothing is made of their number. */
const FEW_ENTRIES = 20;

/**
 * Whether a lot holds less than half the entries of the one before, though its window begins no later: a file that was
 * cut or came empty would undo what the accounts have.
 */
export function hasShrunk(before: LotEntries, after: LotEntries): boolean {
  return before.count >= FEW_ENTRIES && after.from <= before.from &&
    after.count * 2 < before.count;
}
