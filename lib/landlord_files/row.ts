import type { FileName } from "./columns.ts";
import type { FaultList, FaultReason } from "./fault.ts";

/** One row of a file, with the place where its faults go. */
export interface Row {
  readonly file: FileName;
  /** The line on which it starts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Where each column stands; columns that the file lacks are not in it. */
  readonly places: ReadonlyMap<string, number>;
  readonly faults: FaultList;
}

/** What a row holds in a column, without surrounding space; undefined when the file lacks the column. */
export function cellOf(row: Row, column: string): string | undefined {
  const place = row.places.get(column);
  return place === undefined ? undefined : row.cells[place]?.trim();
}

/** Names a fault of a row. Returns undefined, which is what every reader gives for a refused field. */
export function refuse(
  row: Row,
  column: string | null,
  reason: FaultReason,
  what: { value?: string; wanted?: string } = {},
): undefined {
  row.faults.add({ file: row.file, line: row.line, column, reason, ...what });
}
