import type { IsoDate } from "../month.ts";
import type { TenantNumber } from "../references.ts";
import { identifierOf, identifiersOf } from "./identifiers.ts";
import type { Entry } from "./ledger.ts";
import {
  type ImportedMatch,
  type ImportedRow,
  matchImported,
} from "./match_imported.ts";
import { matchBareNumbers } from "./match_bare_numbers.ts";

/** A row in the account that it belongs to. */
export interface PlacedRow extends ImportedRow {
  holder: TenantNumber;
}

/** A row and the entry that it is. */
export interface Pair<Row> {
  row: Row;
  entry: Entry;
}

/** A row that says something else than what is booked under its identifier. */
export interface Clash<Row> extends Pair<Row> {
  match: Exclude<ImportedMatch, "same" | "reworded">;
}

/** What the rows of a contract are to what is booked for it. */
export interface MatchedRows<Row> {
  /** Entries whose words are to be corrected in place. */
  reworded: Pair<Row>[];
  /** Entries that came under another identifier. */
  renamed: Pair<Row>[];
  /** Entries that are to be undone: their row is gone, or says another day, sum or holder. */
  undone: Entry[];
  /** Payments made here whose confirming row is gone, or says another sum. */
  unconfirmed: Entry[];
  /** Rows that are none of the booked ones. */
  fresh: Row[];
  /** The others: rows that are booked as they stand. */
  booked: Pair<Row>[];
  /** What an increment may not change. */
  clashes: Clash<Row>[];
  /** Rows that resemble an entry but for the zeros before their number, and are not it. */
  resembling: Pair<Row>[];
  /** Rows of these files that resemble one another in the same way. */
  twins: [row: Row, twin: Row][];
  /** How many came under another spelling of their number. */
  respelled: number;
}

/** How rows are held against the account. */
export interface RowWindow {
  /** Whether the rows are a lot: it may take back what it brought, an increment only adds. */
  isLot: boolean;
  /** The rows hold every entry from that day on; null where they may hold some only. */
  from: IsoDate | null;
}

/**
 * Holds the rows of a contract against all that is booked for it, one to one: by identifier; then, of a lot, rows that
 * were given another identifier, even one that another entry had, counted (two true payments of one day and sum stay
 * two); then by number without its zeros. Entries that were undone before count as gone.
 */
export function matchRows<Row extends PlacedRow>(
  entries: readonly Entry[],
  rows: readonly Row[],
  { isLot, from }: RowWindow,
): MatchedRows<Row> {
  const alive = entries.filter(({ undoneBy }) => undoneBy === undefined);
  const matched: MatchedRows<Row> = {
    reworded: [],
    renamed: [],
    undone: [],
    unconfirmed: [],
    fresh: [],
    booked: [],
    clashes: [],
    resembling: [],
    twins: [],
    respelled: 0,
  };
  const { left, displaced } = matchIdentifiers(alive, rows, isLot, matched);
  const seen = new Set(matched.booked.map(({ entry }) => entry));
  for (const { entry } of [...matched.reworded, ...matched.clashes]) {
    seen.add(entry);
  }
  for (const entry of [...displaced, ...matched.unconfirmed]) seen.add(entry);
  const bare = matchBareNumbers(alive, left, seen);
  matched.respelled = bare.same.length;
  matched.resembling = bare.resembling;
  matched.twins = bare.twins;
  for (const pair of bare.same) {
    matched.booked.push(pair);
    seen.add(pair.entry);
  }
  const gone = from === null
    ? []
    : alive.filter((entry) => !seen.has(entry) && isInWindow(entry, from));
  const openings = isLot
    ? alive.filter((entry) => isOpening(entry) && !seen.has(entry))
    : [];
  matched.fresh = matchRenamed(
    new Set([...displaced, ...gone, ...openings]),
    bare.left,
    matched,
  );
  const fresh = matched.fresh.filter(({ posting }) =>
    posting.nature === "reprise"
  );
  // An opening stands before its window: it goes only where another one of its day comes in its place.
  const isReplaced = (entry: Entry) =>
    fresh.some((row) =>
      row.holder === entry.holder && row.posting.date === entry.date
    );
  const out = new Set([...displaced, ...gone]);
  matched.undone = matched.undone.filter((entry) =>
    out.has(entry) || isReplaced(entry)
  );
  return matched;
}

/** Whether the landlord's files must hold an entry if they hold every one from a day on. */
function isInWindow(
  { cause, date, confirmedBy, confirmedOn }: Entry,
  from: IsoDate,
): boolean {
  if (cause.kind === "import") return date >= from;
  return confirmedBy !== undefined && (confirmedOn ?? date) >= from;
}

const isOpening = ({ nature, cause }: Entry): boolean =>
  nature === "reprise" && cause.kind === "import";

/** Rows by their identifiers; those that are left over come back, and entries whose identifier is another row's. */
function matchIdentifiers<Row extends PlacedRow>(
  alive: readonly Entry[],
  rows: readonly Row[],
  isLot: boolean,
  matched: MatchedRows<Row>,
): { left: Row[]; displaced: Entry[] } {
  const displaced: Entry[] = [];
  const byIdentifier = new Map(
    alive.flatMap((entry) =>
      identifiersOf(entry).map((name): [string, Entry] => [name, entry])
    ),
  );
  const left: Row[] = [];
  for (const row of rows) {
    const entry = byIdentifier.get(identifierOf(row.posting));
    if (entry === undefined) {
      left.push(row);
      continue;
    }
    const match = matchImported(entry, row);
    const hasMoved = isLot && entry.cause.kind === "import" &&
      entry.holder !== row.holder;
    if (match === "same" && !hasMoved) matched.booked.push({ row, entry });
    else if (match === "reworded" && !hasMoved) {
      matched.reworded.push({ row, entry });
    } else if (isLot) {
      const list = entry.cause.kind === "import"
        ? displaced
        : matched.unconfirmed;
      list.push(entry);
      left.push(row);
    } else if (match !== "same" && match !== "reworded") {
      matched.clashes.push({ row, entry, match });
    }
  }
  return { left, displaced };
}

/** Of what is gone, what came under another identifier; the rest is undone. The rows that are left come back. */
function matchRenamed<Row extends PlacedRow>(
  gone: ReadonlySet<Entry>,
  rows: readonly Row[],
  matched: MatchedRows<Row>,
): Row[] {
  const waiting = Map.groupBy(
    [...gone].filter(({ cause }) => cause.kind === "import"),
    (entry) => renameKey(entry, entry),
  );
  const fresh: Row[] = [];
  for (const row of rows) {
    const entry = waiting.get(renameKey(row, row.posting))?.shift();
    if (entry === undefined) fresh.push(row);
    else matched.renamed.push({ row, entry });
  }
  matched.undone.push(...[...waiting.values()].flat());
  matched.unconfirmed.push(
    ...[...gone].filter(({ cause }) => cause.kind === "payment"),
  );
  return fresh;
}

/** What rows and entries have in common that are the same under another identifier; an opening is one by its sum. */
function renameKey(
  { holder }: { holder: TenantNumber },
  { date, amountCents, label, nature }: Pick<
    Entry,
    "date" | "amountCents" | "label" | "nature"
  >,
): string {
  const words = nature === "reprise" ? [nature] : ["", label];
  return [holder, date, amountCents, ...words].join(";");
}
