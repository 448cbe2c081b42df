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
      when,
      who,
      what,
      tenantNumber,
      facts,
      id,
    ]),
  );
}
