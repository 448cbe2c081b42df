import type { RowDecision } from "../../domain/exchange/contract_decision.ts";
import { identifierOf } from "../../domain/ledger/identifiers.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { readValues, type Store } from "../../store/store.ts";
import { type RecognizedRows, recognizeOwn } from "./recognize_own.ts";

/** Rows as they were recognised, and those of which a person has said that they are none of ours. */
interface Decided<Row> extends RecognizedRows<Row> {
  foreign: ReadonlySet<Row>;
}

/**
 * Recognises rows as `recognizeOwn` does; where some may be ours or not, what a person has decided of them counts: the
 * name of our payment stands for a reference, and what is none of ours is let be.
 */
export async function recognizeDecided<Row extends RollEntry>(
  store: Store,
  entries: readonly Entry[],
  rows: readonly Row[],
  open: ReadonlySet<Entry>,
  unclearOf: (found: RecognizedRows<Row>) => readonly Row[],
): Promise<Decided<Row>> {
  const first = await recognizeOwn(store, entries, rows, open);
  const unclear = unclearOf(first);
  const decisions = await readDecisions(store, unclear);
  if (decisions.size === 0) return { ...first, foreign: new Set() };
  const foreign = new Set(
    rows.filter((row) => decisions.get(row)?.ours === null),
  );
  const originals = new Map<Row, Row>();
  const named = rows.filter((row) => !foreign.has(row)).map((row) => {
    const reference = decisions.get(row)?.ours ?? null;
    if (reference === null) return row;
    const copy = { ...row, stated: { ...row.stated, reference } };
    originals.set(copy, row);
    return copy;
  });
  const found = await recognizeOwn(store, entries, named, open);
  const original = (row: Row) => originals.get(row) ?? row;
  return {
    confirmed: found.confirmed.map((one) => ({
      ...one,
      row: original(one.row),
    })),
    unclear: found.unclear.map(original),
    fresh: [...found.fresh.map(original), ...foreign],
    foreign,
  };
}

async function readDecisions<Row extends RollEntry>(
  store: Store,
  rows: readonly Row[],
): Promise<Map<Row, RowDecision>> {
  const decisions = await readValues(
    store,
    rows.map(({ contract, posting }) =>
      keys.rowDecision(contract, identifierOf(posting))
    ),
  );
  const found = new Map<Row, RowDecision>();
  for (const [at, row] of rows.entries()) {
    const decision = decisions.at(at) ?? null;
    if (decision !== null) found.set(row, decision);
  }
  return found;
}
