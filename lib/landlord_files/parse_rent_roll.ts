import type { ContractRef } from "../domain/references.ts";
import { buildSchedules, checkTotals } from "./build_schedules.ts";
import { FILE_NAMES, type FileName, FILES } from "./columns.ts";
import { createFaultList, type FaultList, sortFaults } from "./fault.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { contractReader } from "./read_contracts.ts";
import { entryReader } from "./read_entries.ts";
import { checkHolders, holderReader } from "./read_holders.ts";
import { lineReader } from "./read_lines.ts";
import { planReader } from "./read_plans.ts";
import { readTable, type TableReader } from "./read_table.ts";
import { tenantReader } from "./read_tenants.ts";
import { totalReader } from "./read_totals.ts";
import type { ParsedRentRoll, RentRollFile, RollEntry } from "./rent_roll.ts";
import { contractOf, type Row } from "./row.ts";

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
  const known = { contracts: contracts.keys, tenants: tenants.keys };
  const entries = read("ecritures.csv", entryReader(known));
  const totals = read("totaux.csv", totalReader(contracts.keys));
  const holders = read("titulaires.csv", holderReader(known));
  const plans = read("plans.csv", planReader(known));

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
  checkHolders(holders.rows);
  if (faults.count > 0) return { ok: false, ...sortFaults(faults) };
  return {
    ok: true,
    roll: {
      tenants: tenants.rows,
      contracts: contracts.rows,
      schedules: [...schedules.values()],
      entries: entries.rows.sort(byDate),
      holders: found.has("titulaires.csv")
        ? holders.rows.map(({ holder }) => holder)
        : null,
      plans: plans.rows,
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
    if (named.length === 0 && !FILES[file].isOptional) refuse("missing_file");
    if (named.length > 1) refuse("duplicate_file");
    const [first] = named;
    if (first !== undefined) found.set(file, first.bytes);
  }
  return found;
}

// The sort is stable: entries of one day stay in the order of the file.
function byDate(a: RollEntry, b: RollEntry): number {
  const [one, other] = [a.posting.date, b.posting.date];
  return one < other ? -1 : one > other ? 1 : 0;
}
