import type { FileName } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import type { Limits } from "./limits.ts";
import { readRows } from "./read_rows.ts";
import { cellOf, refuse, type Row } from "./row.ts";

/** How the rows of a file are understood. */
export interface TableReader<T> {
  /** The column that a repeated key is told of. */
  keyColumn: string;
  /** What must be unique in the file; null when the row has no such thing. Names no fault. */
  keyOf(row: Row): string | null;
  /** A row in our terms; undefined when something in it was refused. */
  parse(row: Row): T | undefined;
  /** Told of each row that gave nothing. */
  lose?(row: Row): void;
}

/** The rows of a file that are right. */
export interface Table<T> {
  rows: T[];
  /** The keys of all rows, refused ones included; null when the file cannot be referred to. */
  keys: ReadonlyMap<string, number> | null;
  /** Whether every row came to its parser. */
  isWhole: boolean;
}

/** Reads a file as a table; a missing one gives no rows and no keys. */
export function readTable<T>(
  file: FileName,
  bytes: Uint8Array | undefined,
  to: { faults: FaultList; limits: Limits },
  reader: TableReader<T>,
): Table<T> {
  const rows: T[] = [];
  const keys = new Map<string, number>();
  if (bytes === undefined) return { rows, keys: null, isWhole: false };
  const note = (row: Row): boolean => {
    const key = reader.keyOf(row);
    if (key === null) return true;
    const line = keys.get(key);
    if (line === undefined) {
      keys.set(key, row.line);
      return true;
    }
    refuse(row, reader.keyColumn, "duplicate_key", {
      value: cellOf(row, reader.keyColumn),
      wanted: String(line),
    });
    return false;
  };
  const { columns, isWhole } = readRows(file, bytes, {
    ...to,
    take(row) {
      const isNew = note(row);
      const value = reader.parse(row);
      if (value === undefined) reader.lose?.(row);
      else if (isNew) rows.push(value);
    },
    pass(row) {
      note(row);
      reader.lose?.(row);
    },
  });
  const canRefer = columns.has(reader.keyColumn);
  return { rows, keys: canRefer ? keys : null, isWhole };
}
