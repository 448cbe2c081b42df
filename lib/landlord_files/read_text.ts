import { cellOf, refuse, type Row } from "./row.ts";

// Controls, and the marks that turn the direction of the text after them: either could forge what a page or a file
// shows.
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A text that must be there; undefined when it was refused. */
export function readText(
  row: Row,
  column: string,
  max: number,
): string | undefined {
  const text = readOptionalText(row, column, max);
  return text === "" ? refuse(row, column, "empty_field") : text;
}

/** A text that may be empty, on one line and in NFC (line ends become spaces); undefined when it was refused. */
export function readOptionalText(
  row: Row,
  column: string,
  max: number,
): string | undefined {
  const cell = cellOf(row, column);
  if (cell === undefined) return undefined;
  // Before any pattern and any Unicode form sees it; four units make one character at most.
  if (cell.length > 4 * max) {
    const wanted = String(max);
    return refuse(row, column, "text_too_long", { value: cell, wanted });
  }
  const value = cell.replace(/(?<! ) *\n\s*/g, " ").normalize("NFC");
  if (CONTROL.test(value)) {
    return refuse(row, column, "control_character", { value });
  }
  if (value.includes("\uFFFD")) {
    return refuse(row, column, "lost_character", { value });
  }
  return value.length > max
    ? refuse(row, column, "text_too_long", { value, wanted: String(max) })
    : value;
}
