import { columnNames, type FileName, FILES } from "./columns.ts";
import type { FaultList, FaultReason } from "./fault.ts";

/** What the header line of a file says of its rows. */
export interface Header {
  /** On which it stands. */
  line: number;
  /** Where each column stands, unknown and repeated ones included: rows are counted against what the file says. */
  places: ReadonlyMap<string, number>;
  /** Places that have no title: spreadsheets leave empty columns. */
  untitled: readonly number[];
  /** Cells that a row may have. */
  width: number;
  /** Cells that a row must have: after them, only columns that a file may do without. */
  least: number;
}

/** Understands a header, every fault of it named. */
export function readHeader(
  file: FileName,
  line: number,
  cells: readonly string[],
  faults: FaultList,
): Header {
  const columns = columnNames(file);
  const places = new Map<string, number>();
  const untitled: number[] = [];
  const refuse = (column: string, reason: FaultReason) =>
    faults.add({ file, line, column, reason });
  for (const [place, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase();
    if (name === "") untitled.push(place);
    else if (places.has(name)) {
      refuse(name, "duplicate_column");
      places.set(`${name} ${place}`, place);
    } else {
      places.set(name, place);
      if (!columns.includes(name)) refuse(name, "unknown_column");
    }
  }
  const optional = FILES[file].columns.filter(({ isOptional }) => isOptional)
    .map(({ name }) => name);
  for (const column of columns) {
    if (places.has(column) || optional.includes(column)) continue;
    refuse(column, "missing_column");
  }
  const needed = [...places].filter(([name]) => !optional.includes(name))
    .map(([, place]) => place);
  return {
    line,
    places,
    untitled,
    width: Math.max(-1, ...places.values()) + 1,
    least: Math.max(-1, ...needed) + 1,
  };
}
