import { MAX_ROW_BYTES } from "./limits.ts";

/** Most quotes of one line: two around each cell, and many within. */
const MAX_LINE_QUOTES = 200;

/**
 * A file's text with line ends made one (the CSV reader would count a quoted CRLF as two lines), and with the lines
 * left empty
 * that no row can have: the reader goes through all that it has of a field at every quote that stands wrong.
 */
export function dropHopelessLines(
  text: string,
  onBroken: (reason: "row_too_long" | "bad_quoting", line: number) => void,
): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  for (const [index, line] of lines.entries()) {
    const reason = line.length > MAX_ROW_BYTES
      ? "row_too_long"
      : hasManyQuotes(line)
      ? "bad_quoting"
      : null;
    if (reason === null) continue;
    lines[index] = "";
    onBroken(reason, index + 1);
  }
  return lines.join("\n");
}

function hasManyQuotes(line: string): boolean {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (++count > MAX_LINE_QUOTES) return true;
  }
  return false;
}
