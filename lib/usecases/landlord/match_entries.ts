import { assert } from "../../domain/assert.ts";
import {
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import type { Entry, Posting } from "../../domain/ledger/ledger.ts";
import {
  type ImportedMatch,
  matchImported,
} from "../../domain/ledger/match_imported.ts";
import { formatDecimal } from "../../domain/money.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { readValues, type Store } from "../../store/store.ts";
import { recognizeRows } from "./recognize_rows.ts";

/** A row and the entry that it has made. */
export interface BookedRow {
  row: RollEntry;
  account: AccountRef;
  /** Of the entry in its account. */
  number: number;
}

/** What is to be done with the rows of one contract. Nothing is to be done with the others. */
export interface MatchedRows {
  fresh: RollEntry[];
  reworded: BookedRow[];
  /** How many rows came under an identifier whose zeros a spreadsheet had dropped. */
  recognized: number;
  faults: Fault[];
}

/** Compares the rows of a contract with what is booked. */
export async function matchEntries(
  store: Store,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<MatchedRows> {
  const booked = await readBooked(store, rows);
  const reworded: BookedRow[] = [];
  const faults: Fault[] = [];
  for (const [row, entry] of booked) {
    const match = matchImported(entry, row);
    if (match === "reworded") {
      const { contract, holder, number } = entry;
      reworded.push({ row, account: accountRef(contract, holder), number });
    }
    if (match !== "same" && match !== "reworded") {
      faults.push(bookedOtherwise(row, entry, match));
    }
  }
  const unbooked = rows.filter((row) => !booked.has(row));
  const taken = new Set([...booked.values()].map(({ id }) => id));
  const recognized = await recognizeRows(store, contract, unbooked, taken);
  return {
    fresh: recognized.fresh,
    reworded,
    recognized: recognized.count,
    faults: [...faults, ...recognized.faults],
  };
}

/** The landlord's name of an entry of its files. */
export function identifierOf({ cause }: Pick<Posting, "cause">): string {
  assert(cause.kind === "import", "a file's entry has its identifier");
  return cause.identifier;
}

/** What the identifiers of rows have made, wherever it was booked. */
async function readBooked(
  store: Store,
  rows: readonly RollEntry[],
): Promise<Map<RollEntry, Entry>> {
  const places = await readValues(
    store,
    rows.map((row) => keys.imported(identifierOf(row.posting))),
  );
  const known = rows.flatMap((row, i) => {
    const at = places[i] ?? null;
    return at === null ? [] : [{
      row,
      key: keys.entry(accountRef(at.contract, at.holder), at.number),
    }];
  });
  const entries = await readValues(store, known.map(({ key }) => key));
  return new Map(known.flatMap(({ row }, i): [RollEntry, Entry][] => {
    const entry = entries[i] ?? null;
    return entry === null ? [] : [[row, entry]];
  }));
}

function bookedOtherwise(
  row: RollEntry,
  entry: Entry,
  match: Exclude<ImportedMatch, "same" | "reworded">,
): Fault {
  const place = { file: "ecritures.csv", line: row.line } as const;
  const reason = "booked_otherwise";
  const { contract, posting } = row;
  switch (match) {
    case "other_contract":
      return {
        ...place,
        reason,
        contract,
        column: "contrat",
        value: contract,
        wanted: entry.contract,
      };
    case "other_day":
      return {
        ...place,
        reason,
        contract,
        column: "date",
        value: posting.date,
        wanted: entry.date,
      };
    case "other_amount":
      return {
        ...place,
        reason,
        contract,
        column: "montant",
        value: formatDecimal(posting.amountCents),
        wanted: formatDecimal(entry.amountCents),
      };
  }
}
