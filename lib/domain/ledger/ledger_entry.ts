import type { Entry, Posting } from "./ledger.ts";
import type { Cents } from "../money.ts";
import { firstDayOf, type IsoDate, type Month } from "../month.ts";
import { exportedName } from "./exported_name.ts";
import { namesOf } from "./entry_facts.ts";
import type { Means, Nature } from "./nature.ts";

/** What the rules of an account read of an entry: typed facts, never its label. */
export interface LedgerEntry {
  /** Its posting id: unique in the account. */
  id: string;
  /** The day it counts from. */
  date: IsoDate;
  nature: Nature;
  /** Positive: in the tenant's favour; negative: asked from the tenant. */
  amountCents: Cents;
  /** The month that it is for, or that its payer named. */
  month: Month | null;
  /** For what is asked: the last day on which it is paid in time; null is the day it counts from. */
  dueOn: IsoDate | null;
  means: Means | null;
  /** What other entries may call it by: the file's identifier, the payment, the bank's transaction. */
  names: readonly string[];
  /** The name of the entry that it takes back or corrects. */
  takesBack: string | null;
  /** For a return without a name: the day of what came back, where its words gave one. */
  returnedOn: IsoDate | null;
}

/** The id under which what stood on an account before its first entry is counted. */
const OPENING_ID = "opening";

/** What the rules read of entries in the order of their numbers. What stood on the account before them comes first. */
export function ledgerEntriesOf(entries: readonly Entry[]): LedgerEntry[] {
  const first = entries.at(0);
  if (first === undefined) return [];
  const opening = first.balanceAfterCents - first.amountCents;
  const own = withoutUndone(entries).map((entry): LedgerEntry => {
    const read = ledgerEntryOf(entry);
    return entry.cause.kind === "payment" && entry.cause.change === "paid"
      ? { ...read, names: [...read.names, exportedName(entry)] }
      : read;
  });
  const since = first.month === null ? first.date : firstDayOf(first.month);
  return opening === 0 ? own : [openingOf(since, opening), ...own];
}

/**
 * Entries without those that were undone and what has undone them: together they are nothing. What undoes an entry that
 * is not among these stays, since that one is counted in the opening.
 */
function withoutUndone(entries: readonly Entry[]): Entry[] {
  const undone = new Set(
    entries.filter(({ undoneBy }) => undoneBy !== undefined)
      .map(({ number }) => number),
  );
  return entries.filter(({ undoneBy, cause }) =>
    undoneBy === undefined &&
    !(cause.kind === "undoing" && undone.has(cause.number))
  );
}

/** What the rules read of one entry, posted or about to be. */
export function ledgerEntryOf({ cause, ...entry }: Posting): LedgerEntry {
  return {
    id: entry.id,
    date: entry.date,
    nature: entry.nature,
    amountCents: entry.amountCents,
    month: entry.month,
    dueOn: entry.dueOn,
    means: entry.means,
    names: namesOf(cause),
    takesBack: entry.takesBack,
    returnedOn: entry.returnedOn,
  };
}

/** What stood on an account before its first entry. */
export function openingOf(date: IsoDate, amountCents: Cents): LedgerEntry {
  return {
    id: OPENING_ID,
    date,
    nature: "reprise",
    amountCents,
    month: null,
    dueOn: null,
    means: null,
    names: [],
    takesBack: null,
    returnedOn: null,
  };
}
