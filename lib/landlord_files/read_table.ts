import { cellOf, refuse, type Row } from "./row.ts";

/** How the rows of a file are understood. */
export interface TableReader<T> {
  /** The column that a repeated key is told of. */
  keyColumn: string;
  /** What must be unique among the rows; null when the row has no such thing. Names no fault. */
  keyOf(row: Row): string | null;
  /** A row in our terms; undefined when something in it was refused. */
  parse(row: Row): T | undefined;
}

/** The rows that are right, and whether they all were. */
export interface Table<T> {
  rows: T[];
  isWhole: boolean;
}

/** Reads rows of one file. A row whose key another one has had is refused. */
export function readTable<T>(
  rows: readonly Row[],
  reader: TableReader<T>,
): Table<T> {
  const lines = new Map<string, number>();
  const read = rows.flatMap((row) => {
    const key = reader.keyOf(row);
    const first = key === null ? undefined : lines.get(key);
    if (key !== null && first === undefined) lines.set(key, row.line);
    if (first !== undefined) {
      refuse(row, reader.keyColumn, "duplicate_key", {
        value: cellOf(row, reader.keyColumn),
        wanted: String(first),
      });
    }
    const value = row.isWellFormed ? reader.parse(row) : undefined;
    return value === undefined || first !== undefined ? [] : [value];
  });
  return { rows: read, isWhole: read.length === rows.length };
}
