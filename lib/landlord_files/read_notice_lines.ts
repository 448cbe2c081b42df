import type { StatedLine } from "../domain/exchange/stated.ts";
import { LINE_NATURES } from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readAmount,
  readChoice,
  readMonth,
  readWhereGiven,
} from "./read_fields.ts";
import { DIRECTIONS } from "./read_lines.ts";
import type { TableReader } from "./read_table.ts";
import { readIdentifier, readText } from "./read_text.ts";
import type { Row } from "./row.ts";

/** A line of `avis_lignes.csv`, and where it stands. */
export interface NoticeLine {
  line: StatedLine;
  row: Row;
}

/** How `avis_lignes.csv` is understood. A notice may have the same line twice. */
export const noticeLineReader: TableReader<NoticeLine> = {
  keyColumn: "avis",
  keyOf: () => null,
  parse(row) {
    const code = readIdentifier(row, "code", TEXT_MAX.code);
    const nature = readChoice(row, "nature", LINE_NATURES);
    const label = readText(row, "libelle", TEXT_MAX.label);
    const direction = readChoice(row, "sens", DIRECTIONS);
    const amountCents = readAmount(row, "montant", "unsigned");
    const month = readWhereGiven(row, "mois", readMonth);
    if (
      code === undefined || nature === undefined || label === undefined ||
      direction === undefined || amountCents === undefined ||
      month === undefined
    ) return undefined;
    const line = { code, nature, label, direction, amountCents, month };
    return { line, row };
  },
};
