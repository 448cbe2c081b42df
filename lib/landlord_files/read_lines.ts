import type { ContractRef } from "../domain/references.ts";
import {
  type Direction,
  LINE_NATURES,
  type RentLine,
} from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readAmount,
  readChoice,
  readContract,
  readEnd,
  readMonth,
} from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { readIdentifier, readText } from "./read_text.ts";
import { cellOf, contractOf, type Row } from "./row.ts";

/** The accepted words of `sens`. */
export const DIRECTIONS: readonly Direction[] = ["D", "C"];

/** A line of `rubriques.csv` and where it stands. */
export interface ContractLine {
  contract: ContractRef;
  line: RentLine;
  row: Row;
}

/** How `rubriques.csv` is understood. */
export const lineReader: TableReader<ContractLine> = {
  keyColumn: "code",
  keyOf,
  parse: parseLine,
};

// Two lines of one code and month may be two adjustments; with the same words too, one is a repetition.
function keyOf(row: Row): string | null {
  const contract = contractOf(row);
  return contract === null ? null : [
    contract,
    ...["code", "nature", "libelle", "sens", "debut"]
      .map((column) => cellOf(row, column)),
  ].join(";");
}

function parseLine(row: Row): ContractLine | undefined {
  const contract = readContract(row);
  const code = readIdentifier(row, "code", TEXT_MAX.code);
  const nature = readChoice(row, "nature", LINE_NATURES);
  const label = readText(row, "libelle", TEXT_MAX.label);
  const direction = readChoice(row, "sens", DIRECTIONS);
  const amountCents = readAmount(row, "montant", "unsigned");
  const from = readMonth(row, "debut");
  const to = readEnd(row, readMonth, from);
  if (
    contract === undefined || code === undefined || nature === undefined ||
    label === undefined || direction === undefined ||
    amountCents === undefined || from === undefined || to === undefined
  ) return undefined;
  const line = { code, nature, label, direction, amountCents, from, to };
  return { contract, line, row };
}
