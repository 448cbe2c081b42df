import { addDays, type IsoDate } from "../month.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { takesBack } from "./nature.ts";

/** An entry in its place, with the one that it takes back or corrects. */
export interface Step {
  entry: LedgerEntry;
  target: LedgerEntry | null;
  /** The day on which it counts: never before that of its target. */
  day: IsoDate;
}

/** A return may be booked before the payment that it returns. */
const BOOKED_LATER_DAYS = 10;
/** Before every other day. */
const FIRST_DAY = "0000-01-01";

/** Entries by their days: on one day claims, then credits, then what takes back or corrects. Ids decide the rest. */
export function orderEntries(entries: readonly LedgerEntry[]): Step[] {
  const sorted = entries.toSorted((a, b) =>
    compare(dayOf(a), dayOf(b)) || compare(a.id, b.id)
  );
  const targets = findTargets(sorted);
  return sorted.map((entry): Step => {
    const target = targets.get(entry) ?? null;
    const own = dayOf(entry);
    const day = target !== null && own < dayOf(target) ? dayOf(target) : own;
    return { entry, target, day };
  }).sort((a, b) =>
    compare(a.day, b.day) || rankOf(a) - rankOf(b) ||
    compare(a.entry.id, b.entry.id)
  );
}

/**
 * What each entry takes back or corrects: the entry that it names, else for a return one of its means, amount and
 * day.
 */
function findTargets(
  sorted: readonly LedgerEntry[],
): Map<LedgerEntry, LedgerEntry> {
  const targets = new Map<LedgerEntry, LedgerEntry>();
  for (const entry of sorted) {
    if (entry.takesBack === null) continue;
    const named = findNamed(sorted, entry);
    if (named !== null) targets.set(entry, named);
  }
  const taken = new Set(targets.values());
  for (const entry of sorted) {
    if (targets.has(entry) || entry.amountCents >= 0) continue;
    if (!takesBack(entry.nature)) continue;
    const found = findReturned(sorted.filter((one) => !taken.has(one)), entry);
    if (found === undefined) continue;
    targets.set(entry, found);
    taken.add(found);
  }
  return targets;
}

/** The entry that a name leads to; what names an entry that names another one means that other one. */
function findNamed(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
): LedgerEntry | null {
  const seen = new Set([entry]);
  for (let from = entry;;) {
    const name = from.takesBack;
    if (name === null) return from;
    const next = entries.find(({ names }) => names.includes(name));
    if (next === undefined) return from === entry ? null : from;
    if (seen.has(next)) return null;
    seen.add(next);
    from = next;
  }
}

function findReturned(
  sorted: readonly LedgerEntry[],
  { amountCents, means, date, returnedOn }: LedgerEntry,
): LedgerEntry | undefined {
  const same = sorted.filter((one) =>
    one.nature === "encaissement" && one.amountCents === -amountCents &&
    (means === null || one.means === means)
  );
  return same.findLast((one) => one.date === returnedOn) ??
    same.findLast((one) => one.date <= date) ??
    same.find((one) => one.date <= addDays(date, BOOKED_LATER_DAYS));
}

/** An opening balance was there before everything else. */
const dayOf = ({ nature, date }: LedgerEntry): IsoDate =>
  nature === "reprise" ? FIRST_DAY : date;

const rankOf = ({ entry, target }: Step): number =>
  target !== null ? 2 : entry.amountCents > 0 ? 1 : 0;

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;
