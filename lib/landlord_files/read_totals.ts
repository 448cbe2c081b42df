import type { Cents } from "../domain/money.ts";
import type { Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { readAmount, readContract, readMonth } from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { cellOf, contractOf, type Row } from "./row.ts";

/** What the lines of a month must add up to. */
export interface MonthTotal {
  contract: ContractRef;
  month: Month;
  /** Negative where the favour exceeds the rent. */
  totalCents: Cents;
  row: Row;
}

/** How `totaux.csv` is understood. */
export const totalReader: TableReader<MonthTotal> = {
  keyColumn: "mois",
  keyOf(row) {
    const contract = contractOf(row);
    return contract === null ? null : `${contract};${cellOf(row, "mois")}`;
  },
  parse: parseTotal,
};

function parseTotal(row: Row): MonthTotal | undefined {
  const contract = readContract(row);
  const month = readMonth(row, "mois");
  const totalCents = readAmount(row, "total", "signed");
  if (
    contract === undefined || month === undefined || totalCents === undefined
  ) return undefined;
  return { contract, month, totalCents, row };
}
