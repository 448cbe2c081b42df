import type { ComponentChild } from "preact";

/** A column of a table; figures stand to the right. */
export interface Column {
  label: string;
  figures?: boolean;
}

/** A table with caption and scopes; on a small screen each row becomes a card whose cells repeat their heading. */
export function DataTable(props: {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly ComponentChild[])[];
  foot?: readonly ComponentChild[];
}) {
  const { caption, columns, rows, foot } = props;
  const cells = (row: readonly ComponentChild[]) =>
    row.map((cell, i) => {
      const { label, figures } = columns[i];
      const style = figures ? "num" : undefined;
      return i === 0
        ? <th scope="row" class={style} data-label={label}>{cell}</th>
        : <td class={style} data-label={label}>{cell}</td>;
    });
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, figures }) => (
            <th scope="col" class={figures ? "num" : undefined}>{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <tr>{cells(row)}</tr>)}</tbody>
      {foot !== undefined && (
        <tfoot>
          <tr>{cells(foot)}</tr>
        </tfoot>
      )}
    </table>
  );
}
