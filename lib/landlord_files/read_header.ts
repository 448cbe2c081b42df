import { COLUMNS, type FileName } from "./columns.ts";
import type { FaultList, FaultReason } from "./fault.ts";

/**
 * Where each column of a header stands, every fault of the header named. Unknown and repeated columns
 * keep a place, so that rows are still counted and checked against what the file says.
 */
export function readHeader(
  file: FileName,
  line: number,
  cells: readonly string[],
  faults: FaultList,
): ReadonlyMap<string, number> {
  const columns: readonly string[] = COLUMNS[file];
  const places = new Map<string, number>();
  const refuse = (column: string, reason: FaultReason) =>
    faults.add({ file, line, column, reason });
  for (const [place, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase();
    if (places.has(name)) {
      refuse(name, "duplicate_column");
      places.set(`${name} ${place}`, place);
      continue;
    }
    places.set(name, place);
    if (!columns.includes(name)) refuse(name, "unknown_column");
  }
  for (const column of columns) {
    if (!places.has(column)) refuse(column, "missing_column");
  }
  return places;
}
