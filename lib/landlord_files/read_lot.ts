import type { ContractRef } from "../domain/references.ts";
import type { FileName } from "./columns.ts";
import { createFaultList } from "./fault.ts";
import type { Conflicts } from "./find_conflicts.ts";
import type { Limits } from "./limits.ts";
import type { LotIndex } from "./lot_index.ts";
import { makeRow } from "./make_row.ts";
import { parseRecords, type RawRecord } from "./parse_records.ts";
import { readContractRoll, type RowsOf } from "./read_contract_roll.ts";
import type { ContractReading } from "./rent_roll.ts";
import { RowStore } from "./row_store.ts";
import { scanRows } from "./scan_rows.ts";
import type { SurveyedFile } from "./survey_file.ts";

/** Raw rows that are understood at once: some milliseconds, after which pages are answered. */
const BATCH_BYTES = 256 * 1024;

/** What the survey has learned. */
export interface SurveyedLot {
  index: LotIndex;
  known: ReadonlyMap<FileName, SurveyedFile>;
  conflicts: Conflicts;
  digests: ReadonlyMap<ContractRef, string>;
  limits: Limits;
}

/** Files whose rows are no contract's. */
const APART: readonly FileName[] = ["lot.csv", "comptes.csv"];

/** Reads contracts in the order of their references. Files are gone through once for as many as memory takes. */
export async function* readLot(
  lot: SurveyedLot,
  wanted: ReadonlySet<ContractRef>,
): AsyncIterable<ContractReading[]> {
  const { contracts } = lot.index;
  const places = contracts.sortedPlaces().filter((place) => {
    const contract = contracts.refs[place];
    return contract !== undefined && wanted.has(contract);
  });
  for (const chunk of partsOf(places, lot, lot.limits.chunkBytes)) {
    const rows = await collectRows(lot, chunk);
    for (const batch of partsOf(chunk, lot, BATCH_BYTES)) {
      yield readBatch(lot, rows, batch);
    }
  }
}

/** Places in parts whose rows weigh so much together at most; one place at least. */
function* partsOf(
  places: readonly number[],
  { index }: SurveyedLot,
  maxBytes: number,
): Iterable<number[]> {
  let part: number[] = [];
  let bytes = 0;
  for (const place of places) {
    const more = index.contracts.weightOf(place);
    if (part.length > 0 && bytes + more > maxBytes) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(place);
    bytes += more;
  }
  if (part.length > 0) yield part;
}

/** The raw rows of some contracts. */
async function collectRows(
  { index, known, limits }: SurveyedLot,
  places: readonly number[],
): Promise<RowStore> {
  const bytes = places.reduce(
    (sum, place) => sum + index.contracts.weightOf(place),
    0,
  );
  const store = new RowStore(places, bytes);
  for (const [file, surveyed] of known) {
    if (APART.includes(file)) continue;
    const placesOf = index.placer(file, surveyed.header);
    await scanRows(
      surveyed,
      limits,
      (record) => store.add(file, placesOf(record), record),
    );
  }
  return store;
}

function readBatch(
  { index, known, conflicts, digests, limits }: SurveyedLot,
  store: RowStore,
  places: readonly number[],
): ContractReading[] {
  const cells = new Map<RawRecord, string[]>();
  for (const [file, { encoding }] of known) {
    const records = [
      ...new Set(places.flatMap((place) => store.rowsOf(place, file))),
    ];
    for (const [at, parsed] of parseRecords(records, encoding).entries()) {
      const record = records[at];
      if (record !== undefined) cells.set(record, parsed.cells);
    }
  }
  return places.flatMap((place) => {
    const contract = index.contracts.refs[place];
    if (contract === undefined) return [];
    const faults = createFaultList(limits.faults);
    for (const fault of conflicts.get(place) ?? []) faults.add(fault);
    const rowsOf: RowsOf = (file) => {
      const surveyed = known.get(file);
      if (surveyed === undefined) return null;
      return store.rowsOf(place, file).map((record) => {
        const { line } = record;
        const own = cells.get(record) ?? [];
        return makeRow({ file, line }, own, surveyed.header, faults);
      });
    };
    const digest = digests.get(contract) ?? "";
    return [readContractRoll({ contract, digest }, rowsOf, index, faults)];
  });
}
