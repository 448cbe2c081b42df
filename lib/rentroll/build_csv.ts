// A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

/** A text cell: one that a spreadsheet would run as a formula gets an apostrophe before it. */
export function textCell(text: string): string {
  return quote(FORMULA.test(text) ? `'${text}` : text);
}

/** A row of cells that are ready: `a;b;c` and a line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.join(";")}\n`;
}

function quote(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
