import type { OperationFault } from "./bank_operation.ts";
import { MAX_ROW_BYTES } from "./limits.ts";

/** Lines of a journal: a day, or a week, of a landlord has thousands. They are in memory at once. */
const MAX_LINES = 500_000;

/** A line of a journal. */
export interface JournalRecord {
  /** As an editor counts, from 1. */
  line: number;
  /** What it is, in capitals: `TITRE`, `ENTETE`, `TRANSACTION`… */
  code: string;
  /** What stands after that. */
  cells: string[];
}

/** The lines of a journal that are not empty; a value never goes over two lines. Those that are broken are named. */
export function scanJournal(
  text: string,
): { records: JournalRecord[]; faults: OperationFault[] } {
  const records: JournalRecord[] = [];
  const faults: OperationFault[] = [];
  let line = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    line++;
    const refuse = (reason: "row_too_long" | "bad_quoting") =>
      faults.push({ line, column: null, reason, value: "" });
    if (records.length > MAX_LINES) {
      faults.push({
        line: null,
        column: null,
        reason: "too_many_rows",
        value: "",
      });
      return { records: [], faults };
    }
    const raw = text.slice(from, Math.min(to, from + MAX_ROW_BYTES + 1)).trim();
    from = to + 1;
    if (raw.length > MAX_ROW_BYTES) {
      refuse("row_too_long");
      continue;
    }
    if (raw === "") continue;
    const cells = split(raw);
    if (cells === null) refuse("bad_quoting");
    else {
      const [first = "", ...rest] = cells;
      const code = first.trim().toUpperCase();
      const isNamed = code === "ENTETE" && rest.at(-1)?.trim() === "";
      records.push({ line, code, cells: isNamed ? rest.slice(0, -1) : rest });
    }
  }
  return { records, faults };
}

/**
 * The fields of a line. One that begins with a quote goes on to the quote before the next separator, with two for one;
 * elsewhere a quote is a letter. Null where one does not close.
 */
function split(raw: string): string[] | null {
  if (!raw.includes('"')) return raw.split(";");
  const cells: string[] = [];
  for (let from = 0; from <= raw.length;) {
    if (raw[from] !== '"') {
      const next = raw.indexOf(";", from);
      const end = next < 0 ? raw.length : next;
      cells.push(raw.slice(from, end));
      from = end + 1;
      continue;
    }
    let close = raw.indexOf('"', from + 1);
    while (close >= 0 && raw[close + 1] === '"') {
      close = raw.indexOf('"', close + 2);
    }
    const isClosed = close >= 0 &&
      (close + 1 === raw.length || raw[close + 1] === ";");
    if (!isClosed) return null;
    cells.push(raw.slice(from + 1, close).replaceAll('""', '"'));
    from = close + 2;
  }
  return cells;
}
