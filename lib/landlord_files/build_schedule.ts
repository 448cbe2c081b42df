import { formatDecimal } from "../domain/money.ts";
import type { ContractRef } from "../domain/references.ts";
import { linesOf, type RentSchedule, sumLines } from "../domain/tenant.ts";
import { MAX_SCHEDULE_BYTES } from "./limits.ts";
import type { ContractLine } from "./read_lines.ts";
import type { MonthTotal } from "./read_totals.ts";
import { refuse, type Row } from "./row.ts";

/** Names and numbers of a stored line and of a stored total, beside the line's two texts. */
const LINE_BYTES = 120;
const TOTAL_BYTES = 20;

/** Puts the lines and totals of a contract together; more than one stored value holds is refused. */
export function buildSchedule(
  contract: ContractRef,
  lines: readonly ContractLine[],
  totals: readonly MonthTotal[],
): RentSchedule {
  let bytes = 0;
  const weigh = (row: Row, more: number) => {
    const before = bytes;
    bytes += more;
    if (before > MAX_SCHEDULE_BYTES || bytes <= MAX_SCHEDULE_BYTES) return;
    refuse(row, "contrat", "too_many_lines", { value: contract });
  };
  for (const { line, row } of lines) {
    weigh(row, LINE_BYTES + 2 * (line.code.length + line.label.length));
  }
  for (const { row } of totals) weigh(row, TOTAL_BYTES);
  return {
    v: 1,
    contract,
    lines: lines.map(({ line }) => line),
    totals: Object.fromEntries(
      totals.map(({ month, totalCents }) => [month, totalCents]),
    ),
  };
}

/** Names each total that the lines of its month do not add up to. */
export function checkTotals(
  totals: readonly MonthTotal[],
  { lines }: RentSchedule,
) {
  for (const { month, totalCents, row } of totals) {
    const sumCents = sumLines(linesOf(lines, month));
    if (sumCents === totalCents) continue;
    refuse(row, "total", "total_mismatch", {
      value: formatDecimal(totalCents),
      wanted: formatDecimal(sumCents),
    });
  }
}
