import type { Cents } from "../money.ts";
import { type IsoDate, type Month, monthOf } from "../month.ts";
import type { EntryFacts } from "./entry_facts.ts";
import { inferNature, type Inferred, returnDayIn } from "./infer_nature.ts";
import { type Means, type Nature, takesBack } from "./nature.ts";
import { NOTHING_STATED, type StatedFacts } from "./stated_facts.ts";

/** Natures whose reference names an entry that they take back or correct. That of a payment says where it came from. */
const LINKED: readonly Nature[] = [
  "rejet",
  "impaye",
  "correction",
  "annulation",
];

/** The facts of a row of the landlord's entries: what its columns state stands; its words say the rest. */
export function importFacts(
  row: {
    identifier: string;
    label: string;
    date: IsoDate;
    amountCents: Cents;
  },
  stated: StatedFacts = NOTHING_STATED,
): EntryFacts {
  const { identifier, label, date, amountCents } = row;
  const inferred = inferNature(label, amountCents, date);
  const nature = stated.nature ?? inferred.nature;
  return {
    nature,
    month: stated.month ?? monthFor(stated.nature, inferred, date),
    means: stated.means ?? meansOf(stated.nature, inferred),
    returnedOn: returnDayOf(stated, inferred, label),
    cause: { kind: "import", identifier },
    dueOn: null,
    takesBack: LINKED.includes(nature) ? stated.reference : null,
  };
}

/** A reduction is a month's own: where no month is named, that of its day. */
function monthFor(
  nature: Nature | null,
  { month }: Inferred,
  date: IsoDate,
): Month | null {
  return nature === "rls" ? month ?? monthOf(date) : month;
}

function meansOf(nature: Nature | null, { means }: Inferred): Means | null {
  return nature === "encaissement" ? means ?? "autre" : means;
}

/** The day of what came back finds it only where no name does. */
function returnDayOf(
  { nature, reference }: StatedFacts,
  inferred: Inferred,
  label: string,
): IsoDate | null {
  if (reference !== null) return null;
  if (nature === null) return inferred.returnedOn;
  return takesBack(nature) ? returnDayIn(label) : null;
}
