import {
  type ContractRef,
  isTenantNumber,
  parseContractRef,
  type TenantNumber,
} from "../domain/references.ts";
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
  /** Whether it has the cells that the header says; otherwise its fault is named already. */
  readonly isWellFormed: boolean;
  readonly faults: FaultList;
}

/** What a row holds in a column, without surrounding space; undefined when the file lacks the column. */
export function cellOf(row: Row, column: string): string | undefined {
  const place = row.places.get(column);
  return place === undefined ? undefined : row.cells[place]?.trim();
}

/** Whether a row says something in a column that files and rows may do without. */
export function hasCell(row: Row, column: string): boolean {
  return (cellOf(row, column) ?? "") !== "";
}

/** The contract that a row is about, null when there is none to read. Names no fault. */
export function contractOf(row: Row): ContractRef | null {
  return parseContractRef(cellOf(row, "contrat") ?? "");
}

/** The tenant that a row is about, null when there is none to read. Names no fault. */
export function tenantOf(row: Row): TenantNumber | null {
  const number = cellOf(row, "numero_locataire") ?? "";
  return isTenantNumber(number) ? number : null;
}

/** Names a fault of a row. Returns undefined, which is what every reader gives for a refused field. */
export function refuse(
  row: Row,
  column: string | null,
  reason: FaultReason,
  what: { value?: string; wanted?: string } = {},
): undefined {
  const { file, line } = row;
  const contract = contractOf(row);
  const tenantNumber = tenantOf(row);
  row.faults.add({
    file,
    line,
    column,
    reason,
    ...what,
    ...contract !== null && { contract },
    ...tenantNumber !== null && { tenantNumber },
  });
}
