import type { ContractRef } from "../domain/references.ts";
import { FILE_NAMES, type FileName } from "./columns.ts";
import { createFaultList } from "./fault.ts";
import type { Conflicts } from "./find_conflicts.ts";
import type { Limits } from "./limits.ts";
import type { LotIndex } from "./lot_index.ts";
import { makeRow } from "./make_row.ts";
import { parseRecords } from "./parse_records.ts";
import { readContractRoll, type RowsOf } from "./read_contract_roll.ts";
import type { ContractReading } from "./rent_roll.ts";
import { RowStore } from "./row_store.ts";
import { scanRows } from "./scan_rows.ts";
import type { SurveyedFile } from "./survey_file.ts";

/** Raw rows that are understood at once: some milliseconds, after which pages are answered. */
const BATCH_BYTES = 128 * 1024;

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
  const places = lot.index.contracts.sortedPlaces(wanted);
  const chunks = [...partsOf(places, lot, lot.limits.chunkBytes)];
  const weights = chunks.map((chunk) => weightOf(chunk, lot));
  const store = new RowStore(Math.max(0, ...weights));
  for (const chunk of chunks) {
    await collectRows(lot, chunk, store);
    for (const batch of partsOf(chunk, lot, BATCH_BYTES)) {
      yield readBatch(lot, store, batch);
    }
  }
}

function weightOf(places: readonly number[], { index }: SurveyedLot): number {
  return places.reduce(
    (sum, place) => sum + index.contracts.weightOf(place),
    0,
  );
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

/** Collects the raw rows of some contracts. */
async function collectRows(
  { index, known, limits }: SurveyedLot,
  places: readonly number[],
  store: RowStore,
): Promise<void> {
  store.begin(places);
  for (const [file, surveyed] of known) {
    if (APART.includes(file)) continue;
    const placesOf = index.placer(file, surveyed.header);
    await scanRows(
      surveyed,
      limits,
      (record) => store.add(file, placesOf(record), record),
    );
  }
}

function readBatch(
  { index, known, conflicts, digests, limits }: SurveyedLot,
  store: RowStore,
  places: readonly number[],
): ContractReading[] {
  const raw = places.map((place) => store.rowsOf(place));
  const parsed = FILE_NAMES.map((file, at) => {
    const records = raw.flatMap((rows) => rows[at] ?? []);
    const surveyed = known.get(file);
    return surveyed === undefined
      ? []
      : parseRecords(records, surveyed.encoding);
  });
  const used = FILE_NAMES.map(() => 0);
  return places.flatMap((place, nth) => {
    const contract = index.contracts.refs[place];
    if (contract === undefined) return [];
    const faults = createFaultList(limits.faults);
    for (const fault of conflicts.get(place) ?? []) faults.add(fault);
    const rows = new Map(
      FILE_NAMES.map((file, at) => {
        const count = raw[nth]?.[at]?.length ?? 0;
        const header = known.get(file)?.header;
        const from = used[at] ?? 0;
        used[at] = from + count;
        const own = parsed[at]?.slice(from, from + count) ?? [];
        return [
          file,
          header === undefined
            ? null
            : own.map(({ cells, line }) =>
              makeRow({ file, line }, cells, header, faults)
            ),
        ];
      }),
    );
    const rowsOf: RowsOf = (file) => rows.get(file) ?? null;
    const digest = digests.get(contract) ?? "";
    return [readContractRoll({ contract, digest }, rowsOf, index, faults)];
  });
}
