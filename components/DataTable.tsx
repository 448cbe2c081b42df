import type { ComponentChild } from "preact";
import { useStyles } from "./page_needs.ts";

/** A column of a table; figures stand to the right. */
export interface Column {
  label: string;
  figures?: boolean;
}

/**
 * A table with caption and scopes. On a small screen each row is laid out as a block, its figures named;
 * the roles keep it a table for those who hear it, whatever the layout.
 */
export function DataTable(props: {
  caption: string;
  /** A name for its own layout on a small screen. */
  layout?: string;
  columns: readonly Column[];
  rows: readonly (readonly ComponentChild[])[];
  foot?: readonly ComponentChild[];
}) {
  useStyles("table");
  const { caption, columns, rows, foot } = props;
  const cells = (row: readonly ComponentChild[]) =>
    row.map((cell, i) => {
      const column = columns[i];
      const style = column?.figures ? "num" : undefined;
      return i === 0
        ? <th scope="row" role="rowheader" class={style}>{cell}</th>
        : (
          <td
            role="cell"
            class={style}
            data-label={column?.figures && column.label}
          >
            {cell}
          </td>
        );
    });
  return (
    <table role="table" class={`table ${props.layout ?? ""}`.trim()}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, figures }) => (
            <th
              scope="col"
              role="columnheader"
              class={figures ? "num" : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => <tr role="row">{cells(row)}</tr>)}
      </tbody>
      {foot !== undefined && (
        <tfoot role="rowgroup">
          <tr role="row">{cells(foot)}</tr>
        </tfoot>
      )}
    </table>
  );
}
