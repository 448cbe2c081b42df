import { parse } from "csv-parse/sync";
import { assert } from "../domain/assert.ts";
import { zip } from "../domain/zip.ts";
import { decoderOf, type Encoding } from "./text_watch.ts";
import { unwrapFormulas } from "./unwrap_formulas.ts";

/** A record as it stands in a file: where its bytes are, and the line on which it starts. */
export interface RawRecord {
  bytes: Uint8Array;
  start: number;
  end: number;
  line: number;
}

/** A record's cells. */
export interface ParsedRecord {
  cells: string[];
  line: number;
}

const LF = 0x0A;

/** Reads the cells of records that the scanner has found. */
export function parseRecords(
  records: readonly RawRecord[],
  encoding: Encoding,
): ParsedRecord[] {
  if (records.length === 0) return [];
  const length = records.reduce((sum, one) => sum + one.end - one.start + 1, 0);
  const all = new Uint8Array(length);
  let at = 0;
  for (const { bytes, start, end } of records) {
    all.set(bytes.subarray(start, end), at);
    at += end - start;
    all[at++] = LF;
  }
  const text = decoderOf(encoding).decode(all).replace(/\r\n?/g, "\n");
  const rows: string[][] = [];
  parse(unwrapFormulas(text), {
    delimiter: ";",
    record_delimiter: "\n",
    relax_column_count: true,
    on_record(cells: string[]) {
      rows.push(cells);
      return null;
    },
  });
  assert(rows.length === records.length, "a scanned record is one record");
  return zip(rows, records).map(([cells, { line }]) => ({ cells, line }));
}

/** A copy of a scanned record: the scanner goes on. */
export function copyRecord(
  { bytes, start, end, line }: RawRecord,
): RawRecord {
  return { bytes: bytes.slice(start, end), start: 0, end: end - start, line };
}
