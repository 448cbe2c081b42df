import type { FileName } from "./columns.ts";
import type { Fault } from "./fault.ts";
import { TwinHash } from "./hash_bytes.ts";
import { type KeyMap, NO_VALUE } from "./key_map.ts";
import type { Limits } from "./limits.ts";
import type { RowSurvey } from "./row_survey.ts";
import type { SurveyedFile } from "./survey_file.ts";
import { decoderOf } from "./text_watch.ts";
import { scanRows } from "./scan_rows.ts";
import { hashUnique, ownerOf, UNIQUE } from "./unique_columns.ts";

/** Why a contract is set aside because of another one, by its place. */
export type Conflicts = ReadonlyMap<number, readonly Fault[]>;

/** So many are named; every further contract is told of one. */
const MAX_NAMED = 10_000;

/**
 * Finds identifiers that rows of more than one contract have: all of them are set aside. Only what has the same hash is
 * compared, by its text, in another pass over the file; usually there is none.
 */
export async function findConflicts(
  { index, repeated }: RowSurvey,
  known: ReadonlyMap<FileName, SurveyedFile>,
  limits: Limits,
): Promise<Conflicts> {
  const conflicts = new Map<number, Fault[]>();
  let count = 0;
  const add = (place: number, fault: Fault) => {
    const faults = conflicts.get(place);
    if (faults === undefined) conflicts.set(place, [fault]);
    else if (count < MAX_NAMED) faults.push(fault);
    count++;
  };
  for (const [file, keys] of repeated) {
    const surveyed = known.get(file);
    if (keys.size === 0 || surveyed === undefined) continue;
    await findRepeated(surveyed, keys, { index, limits, add });
  }
  return conflicts;
}

/** The first row that has an identifier. */
interface Holder {
  owner: number;
  /** Its own place, and those of further contracts that may share it. */
  rows: { place: number; line: number }[];
  /** The line of the first row that is another's; null while there is none. */
  otherLine: number | null;
}

async function findRepeated(
  surveyed: SurveyedFile,
  keys: KeyMap,
  { index, limits, add }: {
    index: RowSurvey["index"];
    limits: Limits;
    add: (place: number, fault: Fault) => void;
  },
): Promise<void> {
  const { file, header, encoding } = surveyed;
  const unique = UNIQUE[file];
  const cell = header.places.get(unique?.column ?? "");
  if (unique === undefined || cell === undefined) return;
  const { column, normalize } = unique;
  const placesOf = index.placer(file, header);
  const decoder = decoderOf(encoding);
  const hash = new TwinHash();
  const holders = new Map<string, Holder>();
  const tell = (place: number, line: number, value: string, other: number) =>
    add(place, {
      file,
      line,
      column,
      reason: "duplicate_key",
      value,
      wanted: String(other),
      contract: index.contracts.refs[place],
    });
  await scanRows(surveyed, limits, (record) => {
    const [place = -1] = placesOf(record);
    if (place < 0 || !hashUnique(hash, unique, record, cell)) return;
    if (keys.get(hash) === NO_VALUE) return;
    const value = normalize(record.text(cell, decoder));
    const { line } = record;
    const owner = ownerOf(unique, header, record, place);
    const holder = holders.get(value);
    if (holder === undefined) {
      holders.set(value, { owner, rows: [{ place, line }], otherLine: null });
      return;
    }
    if (holder.owner !== owner) {
      tell(place, line, value, holder.rows[0]?.line ?? line);
      if (holder.otherLine !== null) return;
      holder.otherLine = line;
      for (const own of holder.rows) tell(own.place, own.line, value, line);
    } else if (holder.rows.every((own) => own.place !== place)) {
      if (holder.otherLine !== null) tell(place, line, value, holder.otherLine);
      else holder.rows.push({ place, line });
    }
  });
}
