import { formatDecimal } from "../domain/money.ts";
import type { ContractRef } from "../domain/references.ts";
import { linesOf, type RentSchedule, sumLines } from "../domain/tenant.ts";
import type { FaultList } from "./fault.ts";
import { MAX_SCHEDULE_BYTES } from "./limits.ts";
import type { ContractLine } from "./read_lines.ts";
import type { MonthTotal } from "./read_totals.ts";
import { refuse } from "./row.ts";

/** Names and numbers of a stored line and of a stored total, beside the line's two texts. */
const LINE_BYTES = 120;
const TOTAL_BYTES = 20;

/** Puts lines and totals together by contract; a contract with more than one stored value holds is refused. */
export function buildSchedules(
  contracts: Iterable<ContractRef>,
  lines: readonly ContractLine[],
  totals: readonly MonthTotal[],
  faults: FaultList,
): Map<ContractRef, RentSchedule> {
  const schedules = new Map<ContractRef, RentSchedule>();
  for (const contract of contracts) {
    schedules.set(contract, { v: 1, contract, lines: [], totals: {} });
  }
  const bytes = new Map<ContractRef, number>();
  const weigh = (contract: ContractRef, more: number) => {
    const before = bytes.get(contract) ?? 0;
    bytes.set(contract, before + more);
    return before <= MAX_SCHEDULE_BYTES && before + more > MAX_SCHEDULE_BYTES;
  };
  for (const { contract, line, fileLine } of lines) {
    schedules.get(contract)?.lines.push(line);
    const texts = 2 * (line.code.length + line.label.length);
    if (!weigh(contract, LINE_BYTES + texts)) continue;
    faults.add({
      file: "rubriques.csv",
      line: fileLine,
      column: "contrat",
      reason: "too_many_lines",
      value: contract,
      contract,
    });
  }
  for (const { contract, month, totalCents, row } of totals) {
    const schedule = schedules.get(contract);
    if (schedule !== undefined) schedule.totals[month] = totalCents;
    if (weigh(contract, TOTAL_BYTES)) {
      refuse(row, "contrat", "too_many_lines", { value: contract });
    }
  }
  return schedules;
}

/** Names each total that the lines of its month do not add up to. */
export function checkTotals(
  totals: readonly MonthTotal[],
  schedules: ReadonlyMap<ContractRef, RentSchedule>,
) {
  for (const { contract, month, totalCents, row } of totals) {
    const lines = schedules.get(contract)?.lines ?? [];
    const sumCents = sumLines(linesOf(lines, month));
    if (sumCents === totalCents) continue;
    refuse(row, "total", "total_mismatch", {
      value: formatDecimal(totalCents),
      wanted: formatDecimal(sumCents),
    });
  }
}
