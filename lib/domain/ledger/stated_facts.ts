import type { Cents } from "../money.ts";
import type { Month } from "../month.ts";
import type { Means, Nature } from "./nature.ts";

/** What the columns of a row of entries say of it; null where a column is missing or empty. */
export interface StatedFacts {
  nature: Nature | null;
  month: Month | null;
  means: Means | null;
  /** What it takes back or corrects: an entry's identifier. For a payment: what it is called where it was made. */
  reference: string | null;
}

/** A row that has no columns but day, label and amount. */
export const NOTHING_STATED: StatedFacts = {
  nature: null,
  month: null,
  means: null,
  reference: null,
};

/** Why a row cannot be of the nature that it states. */
export type NatureFault =
  | "month_needed"
  | "reference_needed"
  | "never_asked"
  | "never_in_favour";

/** Natures that are always asked from the tenant. */
const ASKED: readonly Nature[] = [
  "quittancement",
  "rejet",
  "impaye",
  "remboursement",
];

/** Natures that are always in the tenant's favour; an amount that comes back is a correction, a reject or an indu. */
const IN_FAVOUR: readonly Nature[] = [
  "encaissement",
  "rls",
  "remise",
  "non_valeur",
  "effacement",
];

/** Whether a row may be what it states to be: each fault of it. A row of 0,00 has no direction. */
export function natureFaults(
  { nature, month, reference }: StatedFacts,
  amountCents: Cents,
): NatureFault[] {
  if (nature === null) return [];
  const faults: NatureFault[] = [];
  if (nature === "quittancement" && month === null) faults.push("month_needed");
  if (nature === "correction" && reference === null) {
    faults.push("reference_needed");
  }
  if (amountCents < 0 && IN_FAVOUR.includes(nature)) faults.push("never_asked");
  if (amountCents > 0 && ASKED.includes(nature)) faults.push("never_in_favour");
  return faults;
}
