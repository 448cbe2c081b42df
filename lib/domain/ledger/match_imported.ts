import type { ContractRef } from "../references.ts";
import type { Entry, Posting } from "./ledger.ts";
import type { StatedFacts } from "./stated_facts.ts";

/** A row of the landlord's entries, as the posting that it becomes. */
export interface ImportedRow {
  contract: ContractRef;
  posting: Posting;
  stated: StatedFacts;
}

/**
 * What a row is to the entry that its identifier has made.
 * - `same`: nothing is to be done.
 * - `reworded`: its label, or what it says it is, changed; the entry is corrected in its place.
 * - the others: its contract, day or money changed, which no correction in place may do.
 */
export type ImportedMatch =
  | "same"
  | "reworded"
  | "other_contract"
  | "other_day"
  | "other_amount";

/**
 * Compares a row with the entry that is booked. What the row leaves to its words is inferred once: word lists that have
 * grown since change nothing as long as the label stays.
 */
export function matchImported(
  entry: Entry,
  { contract, posting, stated }: ImportedRow,
): ImportedMatch {
  if (entry.contract !== contract) return "other_contract";
  // What was booked here and confirmed by a row keeps its own day and words.
  if (entry.cause.kind !== "import") {
    return entry.amountCents === posting.amountCents ? "same" : "other_amount";
  }
  if (entry.date !== posting.date) return "other_day";
  if (entry.amountCents !== posting.amountCents) return "other_amount";
  const isSame = entry.label === posting.label && isAsStated(entry, stated) &&
    (stated.reference === null || entry.takesBack === posting.takesBack);
  return isSame ? "same" : "reworded";
}

function isAsStated(
  entry: Entry,
  { nature, month, means }: StatedFacts,
): boolean {
  return (nature === null || nature === entry.nature) &&
    (month === null || month === entry.month) &&
    (means === null || means === entry.means);
}

/** An entry with the words and facts of its row; its id, number, day and amount stay. */
export function rewordEntry(entry: Entry, { posting }: ImportedRow): Entry {
  const { label, nature, month, means, takesBack, returnedOn } = posting;
  return { ...entry, label, nature, month, means, takesBack, returnedOn };
}

/** An identifier of figures alone without its leading zeros, which a spreadsheet drops; null for any other. */
export function withoutZeros(identifier: string): string | null {
  return /^\d+$/.test(identifier) ? identifier.replace(/^0+(?=\d)/, "") : null;
}
