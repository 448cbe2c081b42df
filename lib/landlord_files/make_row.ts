import type { FileName } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import type { Header } from "./read_header.ts";
import { refuse, type Row } from "./row.ts";

/** A row of a file; cells that its header does not know are named as its fault. */
export function makeRow(
  place: { file: FileName; line: number },
  cells: readonly string[],
  { places, least, width, untitled }: Header,
  faults: FaultList,
): Row {
  const isCounted = cells.length >= least &&
    (cells.length <= width ||
      cells.slice(width).every((cell) => cell.trim() === ""));
  const astray = untitled.find((one) => (cells[one] ?? "").trim() !== "");
  const isWellFormed = isCounted && astray === undefined;
  const row: Row = { ...place, cells, places, isWellFormed, faults };
  if (!isCounted) {
    const value = String(cells.length);
    refuse(row, null, "wrong_field_count", { value, wanted: String(width) });
  } else if (astray !== undefined) {
    refuse(row, null, "untitled_cell", { value: cells[astray]?.trim() });
  }
  return row;
}
