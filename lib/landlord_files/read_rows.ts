import { findDamage } from "../domain/damaged_text.ts";
import type { FileName } from "./columns.ts";
import { decodeText, isUtf16, withoutEndMark } from "./decode_text.ts";
import type { FaultList, FaultReason } from "./fault.ts";
import { type Limits, MAX_ROW_BYTES } from "./limits.ts";
import { type Header, readHeader } from "./read_header.ts";
import { refuse, type Row } from "./row.ts";
import { isBlank, isDelimiterLine, scanRecords } from "./scan_records.ts";
import { unwrapFormulas } from "./unwrap_formulas.ts";

/** What goes where while a file is read. */
export interface RowReader {
  faults: FaultList;
  limits: Limits;
  /** Gets each row that has the fields that the header says. */
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
  if (isUtf16(bytes)) return refuseFile("bad_encoding");
  const text = unwrapFormulas(withoutEndMark(decodeText(bytes)));
  const isSuspect = findDamage(text) !== null;
  const found: { header: Header | null } = { header: null };
  let count = 0;
  let isWhole = true;
  scanRecords(text, (cells, line) => {
    if (found.header === null) {
      if (isDelimiterLine(cells)) return;
      found.header = readHeader(file, line, cells, faults);
    } else if (++count <= limits.rows) {
      const { places } = found.header;
      const row = { file, line, cells, places, isSuspect, faults };
      deliver(row, found.header, reader);
    }
  }, (reason, line) => {
    isWhole = false;
    const wanted = reason === "row_too_long"
      ? String(MAX_ROW_BYTES)
      : undefined;
    faults.add({ file, line, column: null, reason, wanted });
  });
  if (found.header === null) {
    return isWhole
      ? refuseFile("empty_file")
      : { columns: new Set(), isWhole: false };
  }
  if (count > limits.rows) {
    isWhole = false;
    refuseFile("too_many_rows", String(limits.rows));
  }
  return { columns: new Set(found.header.places.keys()), isWhole };
}

function deliver(row: Row, header: Header, reader: RowReader) {
  const { least, width, untitled } = header;
  const { cells } = row;
  const isCounted = cells.length >= least &&
    (cells.length <= width || isBlank(cells.slice(width)));
  const astray = untitled.find((place) => (cells[place] ?? "").trim() !== "");
  if (isCounted && astray === undefined) return reader.take(row);
  if (!isCounted) {
    const value = String(cells.length);
    refuse(row, null, "wrong_field_count", { value, wanted: String(width) });
  } else {
    refuse(row, null, "untitled_cell", { value: cells[astray ?? 0]?.trim() });
  }
  reader.pass(row);
}
