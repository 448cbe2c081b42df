import { stringify } from "csv-stringify/sync";
import { formatDecimal } from "../domain/money.ts";

/** A cell: a text, or cents that are written as an amount. */
export type Cell = string | number;

/**
 * A file's text: `;`, LF, quotes where they are needed. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it (OWASP, CSV injection); an amount is none, even below zero.
 */
export function buildCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows.map((row) => [...row]), {
    delimiter: ";",
    record_delimiter: "\n",
    escape_formulas: true,
    // Readers trim what stands bare; a lone CR ends a line for some.
    quoted_match: /^\s|\s$|\r/,
    cast: { number: (cents) => formatDecimal(cents) },
  });
}
