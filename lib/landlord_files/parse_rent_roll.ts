import type { ContractRef } from "../domain/references.ts";
import { buildSchedules, checkTotals } from "./build_schedules.ts";
import { FILE_NAMES, type FileName, OPTIONAL_FILE } from "./columns.ts";
import { createFaultList, type Fault, type FaultList } from "./fault.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { contractOf, contractReader } from "./read_contracts.ts";
import { type ContractPosting, entryReader } from "./read_entries.ts";
import { lineReader } from "./read_lines.ts";
import { readTable, type TableReader } from "./read_table.ts";
import { tenantReader } from "./read_tenants.ts";
import { totalReader } from "./read_totals.ts";
import type { ParsedRentRoll, RentRollFile } from "./rent_roll.ts";
import type { Row } from "./row.ts";

/**
 * Checks the landlord's files as a whole: the rent roll, or every fault of every file at once. Files of other names
 * are let be.
 */
export function parseRentRoll(
  files: readonly RentRollFile[],
  limits: Limits = LIMITS,
): ParsedRentRoll {
  const faults = createFaultList(limits.faults);
  const found = findFiles(files, faults);
  const read = <T>(file: FileName, reader: TableReader<T>) =>
    readTable(file, found.get(file), { faults, limits }, reader);

  const tenants = read("locataires.csv", tenantReader);
  const contracts = read("contrats.csv", contractReader(tenants.keys));
  const uncertain = new Set<ContractRef | null>();
  const loseLine = (row: Row) => void uncertain.add(contractOf(row));
  const lines = read("rubriques.csv", lineReader(contracts.keys, loseLine));
  const entries = read("ecritures.csv", entryReader(contracts.keys));
  const totals = read("totaux.csv", totalReader(contracts.keys));

  const schedules = buildSchedules(
    contracts.rows.map(({ contract }) => contract),
    lines.rows,
    totals.rows,
    faults,
  );
  // A sum says nothing where a line of it may be among the refused ones.
  if (contracts.isWhole && lines.isWhole && !uncertain.has(null)) {
    const certain = totals.rows.filter(({ contract }) =>
      schedules.has(contract) && !uncertain.has(contract)
    );
    checkTotals(certain, schedules);
  }
  if (faults.count > 0) return refused(faults);
  return {
    ok: true,
    roll: {
      tenants: tenants.rows,
      contracts: contracts.rows,
      schedules: [...schedules.values()],
      entries: entries.rows.sort(byDate),
    },
  };
}

function findFiles(
  files: readonly RentRollFile[],
  faults: FaultList,
): Map<FileName, Uint8Array> {
  const found = new Map<FileName, Uint8Array>();
  for (const file of FILE_NAMES) {
    const named = files.filter(({ name }) => name.toLowerCase() === file);
    const refuse = (reason: "missing_file" | "duplicate_file") =>
      faults.add({ file, line: null, column: null, reason });
    if (named.length === 0 && file !== OPTIONAL_FILE) refuse("missing_file");
    if (named.length > 1) refuse("duplicate_file");
    const [first] = named;
    if (first !== undefined) found.set(file, first.bytes);
  }
  return found;
}

// The sort is stable: entries of one day stay in the order of the file.
function byDate(a: ContractPosting, b: ContractPosting): number {
  const [one, other] = [a.posting.date, b.posting.date];
  return one < other ? -1 : one > other ? 1 : 0;
}

function refused({ listed, count }: FaultList): ParsedRentRoll {
  const faults = [...listed].sort(byPlace);
  return { ok: false, faults, more: count - faults.length };
}

function byPlace(a: Fault, b: Fault): number {
  return FILE_NAMES.indexOf(a.file) - FILE_NAMES.indexOf(b.file) ||
    (a.line ?? 0) - (b.line ?? 0);
}
