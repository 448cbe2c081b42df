import type { Cents } from "../money.ts";
import type { Entry } from "./ledger.ts";
import { ledgerEntriesOf, type LedgerEntry } from "./ledger_entry.ts";
import { takesBack } from "./nature.ts";
import { orderEntries } from "./order_entries.ts";

/**
 * What rejects and unpaid cards on an account have taken back of each entry, by its id: those of the landlord's files
 * and our own, by name, or as they are understood without one. What was refunded is not among them.
 */
export function takenBackCents(
  entries: readonly LedgerEntry[],
): Map<string, Cents> {
  const taken = new Map<string, Cents>();
  for (const { entry, target } of orderEntries(entries)) {
    if (target === null || !takesBack(entry.nature)) continue;
    const before = taken.get(target.id) ?? 0;
    taken.set(target.id, before - entry.amountCents);
  }
  return taken;
}

/** A payment of which the bank took money back, and that no entry has taken back yet. */
export interface AwaitedReturn {
  entry: Entry;
  /** What of it no entry has taken back. */
  amountCents: Cents;
}

/** What was charged back on an account and no entry says yet. `entries`: all of it, in the order of their numbers. */
export function listAwaitedReturns(
  entries: readonly Entry[],
): AwaitedReturn[] {
  const charged = entries.filter(({ chargedBackCents = 0 }) =>
    chargedBackCents > 0
  );
  if (charged.length === 0) return [];
  const taken = takenBackCents(ledgerEntriesOf(entries));
  return charged.flatMap((entry) => {
    const { id, chargedBackCents = 0 } = entry;
    const amountCents = chargedBackCents - (taken.get(id) ?? 0);
    return amountCents > 0 ? [{ entry, amountCents }] : [];
  });
}

/**
 * What the rules read of an account for its quittances: money that the bank took back has paid nothing, also while the
 * landlord's row that says so is awaited.
 */
export function ledgerEntriesPaid(entries: readonly Entry[]): LedgerEntry[] {
  const awaited = listAwaitedReturns(entries).map((
    { entry: { id, date, cause }, amountCents },
  ): LedgerEntry => ({
    id: `${id}:charged-back`,
    date,
    nature: "impaye",
    amountCents: 0 - amountCents,
    month: null,
    dueOn: null,
    means: "cb",
    names: [],
    takesBack: cause.kind === "payment" ? cause.operationKey : null,
    returnedOn: null,
  }));
  return [...ledgerEntriesOf(entries), ...awaited];
}
