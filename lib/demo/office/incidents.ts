import { NOTHING_STATED } from "../../domain/ledger/stated_facts.ts";
import type { Cents } from "../../domain/money.ts";
import { addMonths, type Month } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { OfficeEntry } from "./office_entry.ts";
import { dayOfNight, type OfficeNight } from "./office_night.ts";

/** What happens in the office, and on which night; the first lot is as quiet as the books of a year. */
const INCIDENTS = {
  /** The words of an entry are made better. */
  reworded: { night: 2, contract: "L/0154000045" },
  /** The bank sends a direct debit back. */
  bounced: { night: 3, contract: "L/0278000512" },
  /** The CAF pays late for the month before. */
  help: { night: 4, contract: "L/2220000122", cents: 18_00 },
  /** A cheque was read wrong. */
  misread: { night: 5, contract: "L/0342000003", cents: 10_00 },
  /** An entry comes under another identifier. */
  renumbered: { night: 6, contract: "L/2220000101" },
  /** A notice is made anew: its cold water was too dear. */
  rectified: { night: 7, contract: "L/0187000062", cents: 4_00 },
} as const satisfies Record<
  string,
  { night: number; contract: ContractRef; cents?: Cents }
>;

/** The code of the line that a rectified notice asks less for. */
const RECTIFIED_CODE = "EFR";

/** What has happened so far to the entries of a contract that were booked before this year's notices here. */
export function withIncidents(
  contract: ContractRef,
  entries: readonly OfficeEntry[],
  last: Month,
  night: Pick<OfficeNight, "nights">,
): OfficeEntry[] {
  const { reworded, bounced, help, misread, renumbered } = INCIDENTS;
  const dayOf = (incident: { night: number; contract: ContractRef }) =>
    incident.contract === contract ? dayOfNight(night, incident.night) : null;
  const paidFor = (month: Month) => nameOf("RG", contract, month);
  const change = (
    month: Month,
    changed: (entry: OfficeEntry) => Partial<OfficeEntry>,
  ) =>
    entries.map((entry) =>
      entry.identifier === paidFor(month)
        ? { ...entry, ...changed(entry) }
        : entry
    );
  if (dayOf(reworded) !== null) {
    return change(addMonths(last, -1), () => ({ label: "Chèque n° 0047118" }));
  }
  const renumberedOn = dayOf(renumbered);
  if (renumberedOn !== null) {
    const month = addMonths(last, -2);
    return change(month, () => ({
      identifier: nameOf("ENC", contract, month),
    }));
  }
  const misreadOn = dayOf(misread);
  if (misreadOn !== null) {
    return change(addMonths(last, -1), ({ cents }) => ({
      amended: { cents: cents + misread.cents, on: misreadOn },
    }));
  }
  const helpedOn = dayOf(help);
  if (helpedOn !== null) {
    return [...entries, {
      ...NOTHING_STATED,
      nature: "rappel_apl",
      month: last,
      identifier: nameOf("CAF", contract, last),
      date: helpedOn,
      label: "Rappel d’APL versé par la CAF",
      cents: help.cents,
      knownOn: helpedOn,
    }];
  }
  const bouncedOn = dayOf(bounced);
  const drawn = entries.find((one) => one.identifier === paidFor(last));
  if (bouncedOn === null || drawn === undefined) return [...entries];
  return [...entries, {
    ...NOTHING_STATED,
    nature: "rejet",
    means: "prelevement",
    reference: drawn.identifier,
    identifier: nameOf("RJ", contract, last),
    date: bouncedOn,
    label: "Prélèvement rejeté (provision insuffisante)",
    cents: 0 - drawn.cents,
    knownOn: bouncedOn,
  }];
}

/** How a notice is made anew: the line that it asks less for, by how much, and when. */
export interface Rectification {
  code: string;
  cents: Cents;
  on: NonNullable<ReturnType<typeof dayOfNight>>;
}

/** How the latest notice of a contract was made anew, null for most. */
export function rectificationOf(
  contract: ContractRef,
  night: Pick<OfficeNight, "nights">,
): Rectification | null {
  const { rectified } = INCIDENTS;
  const on = dayOfNight(night, rectified.night);
  return on === null || contract !== rectified.contract
    ? null
    : { code: RECTIFIED_CODE, cents: rectified.cents, on };
}

/** What the office calls an entry of a month. */
export function nameOf(
  mark: string,
  contract: ContractRef,
  month: Month,
): string {
  return `${mark}-${contract.slice(2)}-${month.replace("-", "")}`;
}
