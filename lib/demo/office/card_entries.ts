import { NOTHING_STATED } from "../../domain/ledger/stated_facts.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { OfficeEntry } from "./office_entry.ts";
import type { HandedOver } from "./office_night.ts";

/** Each third payment comes back without a word of where it was made, as some software does. */
const NAMELESS = 3;

/** The portal's payments as the office has booked them for a contract. */
export function cardEntries(
  contract: ContractRef,
  handedOver: readonly HandedOver[],
): OfficeEntry[] {
  return handedOver.flatMap((row, index) =>
    row.contract === contract ? [cardEntry(row, index, handedOver)] : []
  );
}

function cardEntry(
  row: HandedOver,
  index: number,
  all: readonly HandedOver[],
): OfficeEntry {
  const isPaid = row.amountCents > 0;
  const isNameless = (index + 1) % NAMELESS === 0 && isAlone(row, index, all);
  return {
    ...NOTHING_STATED,
    nature: isPaid ? "encaissement" : "remboursement",
    means: "cb",
    reference: isNameless ? null : row.identifier,
    identifier: `CB-${String(index + 1).padStart(6, "0")}`,
    date: row.date,
    label: isPaid ? "Paiement par carte bancaire" : "Remboursement sur carte",
    cents: row.amountCents,
    knownOn: row.closedOn,
  };
}

/** Whether contract, day and amount say which payment it is: none before was like it, nothing has undone it. */
function isAlone(
  { contract, amountCents, closedOn }: HandedOver,
  index: number,
  all: readonly HandedOver[],
): boolean {
  return amountCents > 0 &&
    !all.some((other, at) =>
      other.contract === contract &&
      (at < index && other.amountCents === amountCents ||
        other.closedOn === closedOn && other.amountCents < 0)
    );
}
