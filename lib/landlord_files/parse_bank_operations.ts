import { type CsvError, parse } from "csv-parse/sync";
import {
  type BankOperation,
  OPERATION_COLUMNS,
  type OperationColumn,
  type OperationFault,
} from "./bank_operation.ts";
import { decodeText } from "./decode_text.ts";
import { dropHopelessLines } from "./drop_hopeless_lines.ts";
import { LIMITS, MAX_ROW_BYTES } from "./limits.ts";
import { readBankOperation } from "./read_bank_operation.ts";

/** The bank's file as its rows, or every fault of it at once. */
export type ParsedOperations =
  | { ok: true; operations: BankOperation[] }
  | { ok: false; faults: OperationFault[] };

/**
 * Reads the bank's daily file of operations: CSV, `;`, a header line, UTF-8 or Windows-1252.
 *
 * | column | holds |
 * |---|---|
 * | `date` | the UTC day of the transaction, `2026-11-30` or `30/11/2026` |
 * | `transaction` | its number, six characters |
 * | `uuid` | the bank's 32 hexadecimal digits; may be empty |
 * | `commande` | the order, which is our payment's id; may be empty |
 * | `type` | `DEBIT` (taken from the tenant) or `CREDIT` (given back) |
 * | `montant` | euros, `12,50` or `12.50`, without a sign |
 * | `devise` | `EUR` or `978` |
 * | `etat` | the bank's word, as in `vads_trans_status`: `CAPTURED`, `REFUSED`… |
 */
export function parseBankOperations(bytes: Uint8Array): ParsedOperations {
  if (bytes.length > LIMITS.fileBytes) return refuseFile("file_too_large");
  // No text has a NUL; UTF-16, which spreadsheets also write, is full of them.
  if (bytes.includes(0)) return refuseFile("bad_encoding");
  const { records, faults } = scan(decodeText(bytes));
  const [header, ...rows] = records;
  if (header === undefined) {
    return faults.length > 0 ? { ok: false, faults } : refuseFile("empty_file");
  }
  if (rows.length > LIMITS.rows) return refuseFile("too_many_rows");
  const places = readHeader(header, faults);
  const operations: BankOperation[] = [];
  for (const { line, cells } of rows) {
    if (cells.length !== header.cells.length) {
      const value = `${cells.length}/${header.cells.length}`;
      faults.push({ line, column: null, reason: "wrong_field_count", value });
      continue;
    }
    // A column that is missing has been named once: its cells are not.
    if (places.size < OPERATION_COLUMNS.length) continue;
    const cellOf = (column: OperationColumn) =>
      cells.at(places.get(column) ?? 0)?.trim() ?? "";
    const read = readBankOperation(line, cellOf);
    if (read.ok) operations.push(read.operation);
    else faults.push(...read.faults);
  }
  return faults.length > 0
    ? { ok: false, faults: faults.sort(byLine) }
    : { ok: true, operations };
}

interface Rec {
  /** The line on which it starts. */
  line: number;
  cells: string[];
}

function readHeader(
  { line, cells }: Rec,
  faults: OperationFault[],
): Map<OperationColumn, number> {
  const places = new Map<OperationColumn, number>();
  const names = cells.map((cell) => cell.trim().toLowerCase());
  for (const column of OPERATION_COLUMNS) {
    const place = names.indexOf(column);
    const value = column;
    if (place < 0) {
      faults.push({ line, column, reason: "missing_column", value });
    } else if (names.lastIndexOf(column) !== place) {
      faults.push({ line, column, reason: "duplicate_column", value });
    } else places.set(column, place);
  }
  return places;
}

/** The records of a text that are not empty; those that are broken are named. */
function scan(text: string): { records: Rec[]; faults: OperationFault[] } {
  const records: Rec[] = [];
  const faults: OperationFault[] = [];
  let lastLine = 0;
  const plain = dropHopelessLines(text, (reason, line) => {
    faults.push({ line, column: null, reason, value: "" });
  });
  parse(plain, {
    delimiter: ";",
    record_delimiter: "\n",
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_BYTES,
    on_record(cells: string[], { lines }: { lines: number }) {
      lastLine = lines;
      if (cells.length === 1 && cells[0]?.trim() === "") return null;
      const inner = cells.join("").split("\n").length - 1;
      records.push({ line: lines - inner, cells });
      return null;
    },
    on_skip(error: CsvError | undefined) {
      const line = Math.min(Number(error?.lines ?? Infinity), lastLine + 1);
      const isLong = error?.code === "CSV_MAX_RECORD_SIZE";
      const reason = isLong ? "row_too_long" : "bad_quoting";
      if (faults.at(-1)?.line !== line) {
        faults.push({ line, column: null, reason, value: "" });
      }
      return undefined;
    },
  });
  return { records, faults };
}

function refuseFile(
  reason: "file_too_large" | "too_many_rows" | "bad_encoding" | "empty_file",
): ParsedOperations {
  return {
    ok: false,
    faults: [{ line: null, column: null, reason, value: "" }],
  };
}

// The sort is stable: faults of one line stay in the order of the columns.
function byLine(a: OperationFault, b: OperationFault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
