import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { EntryFacts } from "./entry_facts.ts";
import { inferNature } from "./infer_nature.ts";

/** The facts of a row of the landlord's entries that has no columns for them: its words say what it is. */
export function importFacts(row: {
  identifier: string;
  label: string;
  date: IsoDate;
  amountCents: Cents;
}): EntryFacts {
  const { identifier, label, date, amountCents } = row;
  return {
    ...inferNature(label, amountCents, date),
    cause: { kind: "import", identifier },
    dueOn: null,
    takesBack: null,
  };
}
