import type { Cents } from "../domain/money.ts";
import type { Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { readAmount, readMonth } from "./read_fields.ts";
import { type KnownKeys, readKnownContract } from "./read_known.ts";
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
export function totalReader(contracts: KnownKeys): TableReader<MonthTotal> {
  return {
    keyColumn: "mois",
    keyOf(row) {
      const contract = contractOf(row);
      return contract === null ? null : `${contract};${cellOf(row, "mois")}`;
    },
    parse: (row) => parseTotal(row, contracts),
  };
}

function parseTotal(row: Row, contracts: KnownKeys): MonthTotal | undefined {
  const contract = readKnownContract(row, contracts);
  const month = readMonth(row, "mois");
  const totalCents = readAmount(row, "total", "signed");
  if (
    contract === undefined || month === undefined || totalCents === undefined
  ) return undefined;
  return { contract, month, totalCents, row };
}
