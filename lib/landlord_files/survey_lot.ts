import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { LotHead } from "../domain/exchange/lot.ts";
import type { ContractRef } from "../domain/references.ts";
import { FILE_NAMES, type FileName } from "./columns.ts";
import type { ContractIndex } from "./contract_index.ts";
import { createFaultList, type FaultList, sortFaults } from "./fault.ts";
import { type Conflicts, findConflicts } from "./find_conflicts.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { findLotFiles } from "./lot_files.ts";
import { readLot } from "./read_lot.ts";
import { checkCounts, readLotHead } from "./read_lot_head.ts";
import { readLogins, readOthers } from "./read_others.ts";
import type { LotFile, Survey, Surveyed } from "./rent_roll.ts";
import { RowSurvey } from "./row_survey.ts";
import { type SurveyedFile, surveyFile } from "./survey_file.ts";

/**
 * How rows are understood: another number makes every contract be read anew. To be raised with each change of a reader
 * that gives something else for the same row.
 */
const VERSION = "2";

/** Files that others are read by come first. */
const ORDER: readonly FileName[] = [
  "lot.csv",
  "contrats.csv",
  "titulaires.csv",
  "locataires.csv",
  "avis.csv",
];

/** Files of which no contract's digest knows. */
const APART: readonly FileName[] = ["lot.csv", "comptes.csv"];

/** Goes through the landlord's files once: what they are as a whole, or every fault for which nothing may be taken. */
export async function surveyLot(
  files: readonly LotFile[],
  limits: Limits = LIMITS,
): Promise<Surveyed> {
  const faults = createFaultList(limits.faults);
  const stray = createFaultList(limits.faults);
  const found = findLotFiles(files, faults);
  const rows = new RowSurvey({ faults, stray }, limits);
  const known = new Map<FileName, SurveyedFile>();
  const hashes = new Map<FileName, string | null>();
  for (const file of new Set([...ORDER, ...FILE_NAMES])) {
    const source = found.get(file);
    if (source === undefined) continue;
    const result = await surveyFile(
      file,
      source,
      { faults, limits },
      (header) => rows.taker(file, header),
    );
    hashes.set(file, result.hash);
    if (result.known !== null) known.set(file, result.known);
  }
  const contentHash = hashOf(hashes);
  const head = headOf(known, rows, faults);
  if (faults.count > 0) {
    return { ok: false, contentHash, ...sortFaults(faults) };
  }
  const conflicts = await findConflicts(rows, known, limits);
  const survey = await conclude({
    head,
    rows,
    known,
    conflicts,
    stray,
    limits,
  });
  return { ok: true, survey: { ...survey, contentHash: contentHash ?? "" } };
}

/** `lot.csv` in our terms, its counts checked; null where there is none. */
function headOf(
  known: ReadonlyMap<FileName, SurveyedFile>,
  { kept }: RowSurvey,
  faults: FaultList,
): LotHead | null {
  const file = known.get("lot.csv");
  if (file === undefined) return null;
  const read = readLotHead(file, kept["lot.csv"], faults);
  checkCounts(read.counts, known, faults);
  return read.head;
}

/** SHA-256 of the names and bytes of the files; null where one was not read to its end. */
function hashOf(hashes: ReadonlyMap<FileName, string | null>): string | null {
  const whole = createHash("sha256");
  for (const file of FILE_NAMES) {
    const hash = hashes.get(file);
    if (hash === null) return null;
    if (hash !== undefined) whole.update(`${file} ${hash}\n`);
  }
  return whole.digest("hex");
}

/** Contracts whose digests are written at once. */
const AT_ONCE = 10_000;

async function listDigests(
  contracts: ContractIndex,
): Promise<Map<ContractRef, string>> {
  const digests = new Map<ContractRef, string>();
  for (const place of contracts.sortedPlaces()) {
    const contract = contracts.refs[place];
    if (contract === undefined) continue;
    digests.set(contract, contracts.digestOf(place));
    if (digests.size % AT_ONCE === 0) await setImmediate();
  }
  return digests;
}

async function conclude(
  { head, rows, known, conflicts, stray, limits }: {
    head: LotHead | null;
    rows: RowSurvey;
    known: ReadonlyMap<FileName, SurveyedFile>;
    conflicts: Conflicts;
    stray: FaultList;
    limits: Limits;
  },
): Promise<Omit<Survey, "contentHash">> {
  const { index, kept } = rows;
  const shown = FILE_NAMES.filter((file) => !APART.includes(file))
    .map((file) => known.get(file))
    .map((file) => `${file?.file}:${file?.encoding}:${file?.headerText}`);
  rows.noteAll([VERSION, ...shown].join("\n"));
  for (const place of conflicts.keys()) rows.noteConflict(place);
  const digests = await listDigests(index.contracts);
  const others = readOthers(known, kept["locataires.csv"], stray);
  const logins = readLogins(known, kept["comptes.csv"], index, stray);
  const rowsOf = (file: FileName) => known.get(file)?.rows ?? 0;
  return {
    head,
    digests,
    stray: sortFaults(stray).faults,
    others,
    logins,
    counts: {
      tenants: rowsOf("locataires.csv"),
      contracts: rowsOf("contrats.csv"),
      entries: rowsOf("ecritures.csv"),
    },
    read: (wanted) =>
      readLot({ index, known, conflicts, digests, limits }, wanted),
  };
}
