import type { ContractRef, TenantNumber } from "../domain/references.ts";
import type { Contract } from "../domain/tenant.ts";
import { buildNotices } from "./build_notices.ts";
import { buildSchedule, checkTotals } from "./build_schedule.ts";
import type { FileName } from "./columns.ts";
import { type FaultList, sortFaults } from "./fault.ts";
import { balanceReader } from "./read_balances.ts";
import { contractReader } from "./read_contracts.ts";
import { entryReader } from "./read_entries.ts";
import { checkHolders, holderReader } from "./read_holders.ts";
import type { KnownTenants } from "./read_known.ts";
import { lineReader } from "./read_lines.ts";
import { noticeLineReader } from "./read_notice_lines.ts";
import { noticeReader } from "./read_notices.ts";
import { planReader } from "./read_plans.ts";
import { subscriptionReader } from "./read_subscriptions.ts";
import { readTable, type TableReader } from "./read_table.ts";
import { tenantReader } from "./read_tenants.ts";
import { totalReader } from "./read_totals.ts";
import type { ContractReading, RollEntry } from "./rent_roll.ts";
import type { Row } from "./row.ts";

/** The rows of a contract in a file; null where the file is not there. */
export type RowsOf = (file: FileName) => readonly Row[] | null;

/** Understands all that the files say of one contract; with one fault it is set aside, every fault named. */
export function readContractRoll(
  { contract, digest }: { contract: ContractRef; digest: string },
  rowsOf: RowsOf,
  tenants: KnownTenants,
  faults: FaultList,
): ContractReading {
  const read = <T>(file: FileName, reader: TableReader<T>) =>
    readTable(rowsOf(file) ?? [], reader);

  const people = read("locataires.csv", tenantReader);
  const [own] = read("contrats.csv", contractReader(tenants)).rows;
  const lines = read("rubriques.csv", lineReader);
  const entries = read("ecritures.csv", entryReader(tenants));
  const totals = read("totaux.csv", totalReader);
  const holders = read("titulaires.csv", holderReader(tenants));
  const plans = read("plans.csv", planReader(tenants));
  const balances = read("soldes.csv", balanceReader(tenants));
  const noticeLines = read("avis_lignes.csv", noticeLineReader);
  const notices = read("avis.csv", noticeReader(tenants));
  const subscriptions = read("abonnements.csv", subscriptionReader);

  const schedule = buildSchedule(contract, lines.rows, totals.rows);
  // A sum says nothing where a line of it may be among the refused ones.
  if (lines.isWhole) checkTotals(totals.rows, schedule);
  checkHolders(holders.rows);
  const built = buildNotices(notices.rows, noticeLines);
  if (faults.count > 0 || own === undefined) {
    return { ok: false, contract, faults: sortFaults(faults).faults };
  }
  return {
    ok: true,
    roll: {
      contract: own,
      tenants: inOrder(own, people.rows),
      schedule,
      entries: entries.rows.sort(byDate),
      holders: rowsOf("titulaires.csv") === null
        ? null
        : holders.rows.map(({ holder }) => holder),
      plans: plans.rows,
      balances: balances.rows,
      notices: built,
      subscriptions: subscriptions.rows,
      digest,
    },
  };
}

/** The contract's own tenant first, the others as the file has them. */
function inOrder<T extends { number: TenantNumber }>(
  { tenantNumber }: Contract,
  people: readonly T[],
): T[] {
  const own = people.filter(({ number }) => number === tenantNumber);
  return [...own, ...people.filter((one) => !own.includes(one))];
}

// The sort is stable: entries of one day stay in the order of the file.
function byDate(a: RollEntry, b: RollEntry): number {
  const [one, other] = [a.posting.date, b.posting.date];
  return one < other ? -1 : one > other ? 1 : 0;
}
