import { type CsvError, parse } from "csv-parse/sync";
import { COLUMNS, type FileName } from "./columns.ts";
import { decodeText } from "./decode_text.ts";
import type { FaultList, FaultReason } from "./fault.ts";
import { type Limits, MAX_ROW_BYTES } from "./limits.ts";
import { readHeader } from "./read_header.ts";
import { refuse, type Row } from "./row.ts";

/** Reads a file row by row, in order; `take` gets those with the right number of fields, `pass` the others. Returns the columns that the file has. */
export function readRows(
  file: FileName,
  bytes: Uint8Array,
  to: { faults: FaultList; limits: Limits },
  take: (row: Row) => void,
  pass: (row: Row) => void,
): ReadonlySet<string> {
  const { faults, limits } = to;
  const refuseFile = (reason: FaultReason, wanted?: string) => {
    faults.add({ file, line: null, column: null, reason, wanted });
    return new Set<string>();
  };
  if (bytes.length > limits.fileBytes) {
    return refuseFile("file_too_large", String(limits.fileBytes));
  }
  // No text has a NUL; UTF-16, which spreadsheets also write, is full of them.
  if (bytes.includes(0)) return refuseFile("bad_encoding");
  let places: ReadonlyMap<string, number> | null = null;
  let count = 0;
  scan(decodeText(bytes), (cells, line) => {
    if (places === null) {
      places = readHeader(file, line, cells, faults);
      return;
    }
    if (++count > limits.rows) return;
    const row: Row = { file, line, cells, places, faults };
    if (cells.length === places.size) return take(row);
    refuse(row, null, "wrong_field_count", {
      value: String(cells.length),
      wanted: String(places.size),
    });
    pass(row);
  }, (reason, line) => {
    const wanted = reason === "row_too_long"
      ? String(MAX_ROW_BYTES)
      : undefined;
    faults.add({ file, line, column: null, reason, wanted });
  });
  if (places === null) return refuseFile("empty_file");
  if (count > limits.rows) refuseFile("too_many_rows", String(limits.rows));
  return new Set((places as ReadonlyMap<string, number>).keys());
}

/** Goes through the records of a text that are not empty, each with the line on which it starts. */
function scan(
  text: string,
  onRecord: (cells: string[], line: number) => void,
  onBroken: (reason: FaultReason, line: number) => void,
) {
  let lastLine = 0;
  const broken = new Set<number>();
  // Line ends are made one first: the parser would count a quoted CRLF as two lines.
  parse(text.replace(/\r\n?/g, "\n"), {
    delimiter: ";",
    record_delimiter: "\n",
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_BYTES,
    on_record(cells: string[], { lines }: { lines: number }) {
      lastLine = lines;
      if (cells.length === 1 && cells[0].trim() === "") return null;
      const inner = cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
      onRecord(cells, lines - inner);
      return null;
    },
    on_skip(error: CsvError | undefined) {
      const at = Number(error?.lines ?? lastLine + 1);
      // A quote that never closes is told of at the end; it stands where the record began.
      const line = error?.code === "INVALID_OPENING_QUOTE"
        ? at
        : Math.min(at, lastLine + 1);
      if (broken.has(line)) return undefined;
      broken.add(line);
      const isLong = error?.code === "CSV_MAX_RECORD_SIZE";
      onBroken(isLong ? "row_too_long" : "bad_quoting", line);
      return undefined;
    },
  });
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}
