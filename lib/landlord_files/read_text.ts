import { cellOf, refuse, type Row } from "./row.ts";

/** Printable ASCII: most cells. It has one form, no controls and no marks. */
const PLAIN = /^[ -~]*$/;

// Controls, and the marks that turn the direction of the text after them: either could forge what a page or a file
// shows.
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What a spreadsheet shows where it could not reckon. */
const SPREADSHEET_ERROR =
  /^#(?:N\/A|NOM\?|NAME\?|REF!|VALEUR!|VALUE!|DIV\/0!|NUL!|NULL!|NOMBRE!|NUM!|#+)$/i;

/**
 * What a spreadsheet makes of an identifier that it takes for a number or a day: `2,02609E+13`, `12.0`, `1-sept`. The
 * figures that it dropped are gone.
 */
const REWRITTEN =
  /^\d+(?:[.,]\d+)?E[+-]\d{1,3}$|^\d+[.,]0$|^\d{1,2}-(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.?$/i;

/** Whether a spreadsheet has rewritten an identifier. */
export function isRewritten(text: string): boolean {
  return REWRITTEN.test(text);
}

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
  const isPlain = PLAIN.test(cell);
  const value = isPlain
    ? cell
    : cell.replace(/(?<! ) *\n\s*/g, " ").normalize("NFC");
  if (!isPlain && CONTROL.test(value)) {
    return refuse(row, column, "control_character", { value });
  }
  if (value.startsWith("#") && SPREADSHEET_ERROR.test(value)) {
    return refuse(row, column, "spreadsheet_error", { value });
  }
  return value.length > max
    ? refuse(row, column, "text_too_long", { value, wanted: String(max) })
    : value;
}

/** A text of figures and letters by which things are found again: what a spreadsheet has rewritten is refused. */
export function readIdentifier(
  row: Row,
  column: string,
  max: number,
): string | undefined {
  const text = readOptionalIdentifier(row, column, max);
  return text === "" ? refuse(row, column, "empty_field") : text;
}

/** Such a text that may be empty. */
export function readOptionalIdentifier(
  row: Row,
  column: string,
  max: number,
): string | undefined {
  const value = readOptionalText(row, column, max);
  return value !== undefined && isRewritten(value)
    ? refuse(row, column, "rewritten_number", { value })
    : value;
}
