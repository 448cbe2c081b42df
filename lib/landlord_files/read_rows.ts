import { type CsvError, parse } from "csv-parse/sync";
import type { FileName } from "./columns.ts";
import { decodeText } from "./decode_text.ts";
import { dropHopelessLines } from "./drop_hopeless_lines.ts";
import type { FaultList, FaultReason } from "./fault.ts";
import { type Limits, MAX_ROW_BYTES } from "./limits.ts";
import { readHeader } from "./read_header.ts";
import { refuse, type Row } from "./row.ts";

/** What goes where while a file is read. */
export interface RowReader {
  faults: FaultList;
  limits: Limits;
  /** Gets each row that has as many fields as the header. */
  take(row: Row): void;
  /** Gets the others, their fault already named. */
  pass(row: Row): void;
}

/** What is known of a file once it is read. */
export interface ReadFile {
  /** The columns that it has; none when it could not be read. */
  columns: ReadonlySet<string>;
  /** Whether every row came to the reader. */
  isWhole: boolean;
}

/** Reads a file row by row, in order; what is wrong with its form is named on the way. */
export function readRows(
  file: FileName,
  bytes: Uint8Array,
  reader: RowReader,
): ReadFile {
  const { faults, limits } = reader;
  const refuseFile = (reason: FaultReason, wanted?: string): ReadFile => {
    faults.add({ file, line: null, column: null, reason, wanted });
    return { columns: new Set(), isWhole: false };
  };
  if (bytes.length > limits.fileBytes) {
    return refuseFile("file_too_large", String(limits.fileBytes));
  }
  // No text has a NUL; UTF-16, which spreadsheets also write, is full of them.
  if (bytes.includes(0)) return refuseFile("bad_encoding");
  const header: { places: ReadonlyMap<string, number> | null } = {
    places: null,
  };
  let count = 0;
  let isWhole = true;
  scan(decodeText(bytes), (cells, line) => {
    if (header.places === null) {
      header.places = readHeader(file, line, cells, faults);
    } else if (++count <= limits.rows) {
      deliver({ file, line, cells, places: header.places, faults }, reader);
    }
  }, (reason, line) => {
    isWhole = false;
    const wanted = reason === "row_too_long"
      ? String(MAX_ROW_BYTES)
      : undefined;
    faults.add({ file, line, column: null, reason, wanted });
  });
  if (header.places === null) {
    return isWhole
      ? refuseFile("empty_file")
      : { columns: new Set(), isWhole: false };
  }
  if (count > limits.rows) {
    isWhole = false;
    refuseFile("too_many_rows", String(limits.rows));
  }
  return { columns: new Set(header.places.keys()), isWhole };
}

function deliver(row: Row, reader: RowReader) {
  if (row.cells.length === row.places.size) return reader.take(row);
  refuse(row, null, "wrong_field_count", {
    value: String(row.cells.length),
    wanted: String(row.places.size),
  });
  reader.pass(row);
}

/** Goes through the records of a text that are not empty, each with the line on which it starts. */
function scan(
  text: string,
  onRecord: (cells: string[], line: number) => void,
  onBroken: (reason: FaultReason, line: number) => void,
) {
  let lastLine = 0;
  const broken = new Set<number>();
  parse(dropHopelessLines(text, onBroken), {
    delimiter: ";",
    record_delimiter: "\n",
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_BYTES,
    on_record(cells: string[], { lines }: { lines: number }) {
      lastLine = lines;
      if (cells.length === 1 && cells[0]?.trim() === "") return null;
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
