import { type CsvError, parse } from "csv-parse/sync";
import { dropHopelessLines } from "./drop_hopeless_lines.ts";
import type { FaultReason } from "./fault.ts";
import { MAX_ROW_BYTES } from "./limits.ts";

/** Whether nothing stands in any cell: an empty line, or one of separators alone. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** Whether a record is the line with which a spreadsheet tells another one the separator, `sep=;`. */
export function isDelimiterLine(cells: readonly string[]): boolean {
  return /^sep=;*$/i.test(cells.join(";").trim());
}

/** Goes through the records of a text that are not blank, each with the line on which it starts. */
export function scanRecords(
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
      if (isBlank(cells)) return null;
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
