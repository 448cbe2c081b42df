import { type Cents, formatDecimal } from "../domain/money.ts";

/** A file of the demonstration: its head and its rows, `;` and LF. */
export function csv(
  head: string,
  rows: readonly (readonly string[])[],
): string {
  const body = rows.map((cells) => cells.map(cell).join(";"));
  return `${[head, ...body].join("\n")}\n`;
}

function cell(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells `sens` and `montant` of an amount; negative is asked from the tenant. */
export function signedCells(cents: Cents): [string, string] {
  return [cents < 0 ? "D" : "C", formatDecimal(Math.abs(cents))];
}

/** Orders texts by their code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders rows by one of their cells. */
export function byCell(place: number) {
  return (a: readonly string[], b: readonly string[]) =>
    compare(a[place] ?? "", b[place] ?? "");
}
