import type { JournalLine } from "../text/journal_words.ts";
import { buildCsv } from "./build_csv.ts";

const HEAD = ["quand", "qui", "quoi", "locataire", "details", "identifiant"];

/** The first line of `journal.csv`. */
export function journalCsvHead(): string {
  return buildCsv([HEAD]);
}

/** Lines of `journal.csv`: UTF-8, `;`, LF. */
export function journalCsvRows(lines: readonly JournalLine[]): string {
  return buildCsv(
    lines.map(({ when, who, what, tenantNumber, facts, id }) => [
      // The time is in one piece on a page alone.
      when.replaceAll("\u00A0", " "),
      who,
      what,
      tenantNumber,
      facts,
      id,
    ]),
  );
}
