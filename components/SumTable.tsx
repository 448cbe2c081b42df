import type { ComponentChild } from "preact";
import type { Cents } from "@/lib/domain/money.ts";
import { useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/** A line of a sum; what is taken off has its minus. */
export interface SumRow {
  label: ComponentChild;
  cents: Cents;
  /** It adds up what stands above. */
  isTotal?: boolean;
}

/** A sum as one writes it by hand: names on the left, amounts under one another, what it comes to at the end. */
export function SumTable(props: {
  caption: string;
  columns: readonly [name: string, amount: string];
  rows: readonly SumRow[];
  end: SumRow;
}) {
  useStyles("sum");
  const { format: { euros } } = useText();
  const { caption, columns, rows, end } = props;
  const row = ({ label, cents, isTotal }: SumRow) => (
    <tr class={isTotal ? "total" : undefined}>
      <th scope="row">{label}</th>
      <td>{euros(cents)}</td>
    </tr>
  );
  return (
    <table class="sum">
      <caption>
        <h2>{caption}</h2>
      </caption>
      <thead>
        <tr>
          {columns.map((name) => <th scope="col">{name}</th>)}
        </tr>
      </thead>
      <tbody>{rows.map(row)}</tbody>
      <tfoot>{row(end)}</tfoot>
    </table>
  );
}
