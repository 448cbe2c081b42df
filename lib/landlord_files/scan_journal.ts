import { parse } from "csv-parse/sync";
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

/** The fields of a line; null where its quotes do not close. */
function split(raw: string): string[] | null {
  if (!raw.includes('"')) return raw.split(";");
  try {
    const options = { delimiter: ";", relax_quotes: true };
    const rows: string[][] = parse(raw, options);
    return rows.at(0) ?? null;
  } catch {
    return null;
  }
}
