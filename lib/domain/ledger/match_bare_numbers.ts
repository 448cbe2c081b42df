import { identifierOf, identifiersOf } from "./identifiers.ts";
import type { Entry } from "./ledger.ts";
import { withoutZeros } from "./match_imported.ts";
import type { Pair, PlacedRow } from "./match_rows.ts";

/** What rows are to entries of the same number with other zeros before it. */
interface BareNumbers<Row> {
  /** The same entry. */
  same: Pair<Row>[];
  /** The same number and another entry, or one that is taken. */
  resembling: Pair<Row>[];
  /** Two rows of one number; the first of them is left. */
  twins: [row: Row, twin: Row][];
  left: Row[];
}

/**
 * Tells rows whose leading zeros a spreadsheet has dropped, or put back since. One entry with the same figures, day,
 * amount and label is recognised, once; whatever else has the same figures resembles it.
 */
export function matchBareNumbers<Row extends PlacedRow>(
  entries: readonly Entry[],
  rows: readonly Row[],
  /** Entries that other rows are. */
  others: ReadonlySet<Entry>,
): BareNumbers<Row> {
  const found: BareNumbers<Row> = {
    same: [],
    resembling: [],
    twins: [],
    left: [],
  };
  const byBare = Map.groupBy(
    entries.filter((entry) => bareOf(identifiersOf(entry)[0]) !== null),
    (entry) => bareOf(identifiersOf(entry)[0]),
  );
  const taken = new Set(others);
  const fresh = new Map<string, Row>();
  for (const row of rows) {
    const bare = bareOf(identifierOf(row.posting));
    const identifier = identifierOf(row.posting);
    // What is booked under this very spelling says something else by now: the row is no respelling.
    const [one, ...more] = (byBare.get(bare) ?? [])
      .filter((entry) => !identifiersOf(entry).includes(identifier));
    if (bare === null || one === undefined) {
      // The same files may hold an entry under both spellings.
      const twin = bare === null ? undefined : fresh.get(bare);
      if (twin !== undefined) found.twins.push([row, twin]);
      else found.left.push(row);
      if (bare !== null) fresh.set(bare, row);
    } else if (more.length === 0 && !taken.has(one) && isSame(one, row)) {
      taken.add(one);
      found.same.push({ row, entry: one });
    } else found.resembling.push({ row, entry: one });
  }
  return found;
}

function bareOf(identifier: string | undefined): string | null {
  return identifier === undefined ? null : withoutZeros(identifier);
}

function isSame(
  { date, amountCents, label }: Entry,
  { posting }: PlacedRow,
): boolean {
  return date === posting.date && amountCents === posting.amountCents &&
    label === posting.label;
}
