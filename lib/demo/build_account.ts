import type { Cents } from "../domain/money.ts";
import { assert } from "../domain/assert.ts";
import type { Nature } from "../domain/ledger/nature.ts";
import {
  NOTHING_STATED,
  type StatedFacts,
} from "../domain/ledger/stated_facts.ts";
import {
  addDays,
  addMonths,
  dayOfMonth,
  firstDayOf,
  type IsoDate,
  type Month,
  monthOf,
} from "../domain/month.ts";
import { linesOf, type RentLine, sumLines } from "../domain/tenant.ts";
import { PLAN_MONTHS, PLAN_START } from "./build_lines.ts";
import { lastMonthOf, monthInWords, type Period, startOf } from "./calendar.ts";
import { draw } from "./draw.ts";
import { digitsOf, type Lease, type Means } from "./lease.ts";

/** An account entry of the demonstration; negative is asked from the tenant. Its facts stand in lots alone. */
export interface AccountRow extends StatedFacts {
  /** Never empty: nothing is to be inferred from the words. */
  nature: Nature;
  identifier: string;
  date: IsoDate;
  label: string;
  cents: Cents;
}

/** What a month asks, and when it is booked. */
interface Charge {
  /** Of an opening balance the one before all others. */
  of: Month;
  cents: Cents;
  row: AccountRow;
}

const MEANS: Record<Means, { label: string; days: [number, number] }> = {
  virement: { label: "Virement reçu", days: [3, 9] },
  prelevement: { label: "Prélèvement automatique", days: [10, 10] },
  cheque: { label: "Chèque", days: [6, 14] },
  especes: { label: "Versement en espèces", days: [4, 12] },
};

/** What the tenant of a former home left as a deposit. */
const DEPOSIT_CENTS: Cents = 310_00;

/** The entries of a lease: opening balance, fourteen months of rent, payments, and what its story adds. */
export function buildAccount(
  lease: Lease,
  lines: readonly RentLine[],
  period: Period,
): AccountRow[] {
  const charges = buildCharges(lease, lines, period);
  return [
    ...charges.map(({ row }) => row),
    ...buildPayments(lease, charges),
    ...buildIncidents(lease, charges, period),
  ];
}

function buildCharges(
  lease: Lease,
  lines: readonly RentLine[],
  period: Period,
): Charge[] {
  const digits = digitsOf(lease);
  const charges: Charge[] = [];
  const add = (of: Month, row: AccountRow) =>
    charges.push({ of, cents: row.cents, row });
  const start = monthOf(startOf(lease, period));
  if (start < period.first) {
    const date = firstDayOf(period.first);
    const before = addMonths(period.first, -1);
    const day = Number(addDays(date, -1).slice(8));
    add(before, {
      ...NOTHING_STATED,
      nature: "reprise",
      identifier: `SI-${digits}`,
      date,
      label: `Solde au ${day} ${monthInWords(before)}`,
      cents: -sumLines(linesOf(lines, period.first)),
    });
  }
  const end = lastMonthOf(lease, period) ?? period.last;
  const first = start > period.first ? start : period.first;
  for (let month = first; month <= end; month = addMonths(month, 1)) {
    add(month, {
      ...NOTHING_STATED,
      nature: "quittancement",
      month,
      identifier: `AP-${digits}-${month.replace("-", "")}`,
      date: dayOfMonth(month, 28),
      label: `${rentLabel(lease)} ${monthInWords(month)}`,
      cents: -sumLines(linesOf(lines, month)),
    });
  }
  return charges;
}

/** What the entry of a month's rent and charges says, without its month. */
export function rentLabel(lease: Lease): string {
  switch (lease.kind) {
    case "habitation":
      return "Loyer et charges";
    case "garage":
      return "Garage";
    case "jardin":
      return "Jardin";
    case "autre":
      return "Local";
  }
}

function payment(
  lease: Lease,
  month: Month,
  cents: Cents,
  kind: "RG" | "AC" = "RG",
): AccountRow {
  const digits = digitsOf(lease);
  const { label, days } = MEANS[lease.means];
  const identifier = `${kind}-${digits}-${month.replace("-", "")}`;
  const day = draw(identifier, ...days);
  return {
    ...NOTHING_STATED,
    nature: "encaissement",
    means: lease.means,
    identifier,
    date: dayOfMonth(addMonths(month, 1), day),
    label: kind === "AC" ? `${label} (acompte)` : label,
    cents,
  };
}

/** Each month's rent paid in the next one, the latest left out as far as the story says. */
function buildPayments(lease: Lease, charges: readonly Charge[]): AccountRow[] {
  const { story } = lease;
  let left = 0;
  if (story.kind === "late") left = -(charges.at(-1)?.cents ?? 0);
  if (story.kind === "owing") left = story.cents;
  const rows: AccountRow[] = [];
  for (const { of: month, cents } of charges.toReversed()) {
    const asked = -cents;
    if (left >= asked) left -= asked;
    else if (left > 0) {
      rows.push(payment(lease, month, asked - left, "AC"));
      left = 0;
    } else rows.push(payment(lease, month, asked));
  }
  if (left > 0) {
    throw new Error(
      `Assertion failed: ${digitsOf(lease)} owes more than its months asked`,
    );
  }
  const [latest] = rows;
  if (story.kind === "advance" && latest !== undefined) {
    latest.cents += story.cents;
  }
  return rows.toReversed();
}

function buildIncidents(
  lease: Lease,
  charges: readonly Charge[],
  period: Period,
): AccountRow[] {
  const { story } = lease;
  const row = (
    mark: string,
    nature: Nature,
    date: IsoDate,
    label: string,
    cents: Cents,
  ): AccountRow => ({
    ...NOTHING_STATED,
    nature,
    identifier: `${mark}-${digitsOf(lease)}`,
    date,
    label,
    cents,
  });
  switch (story.kind) {
    case "settled":
    case "late":
    case "owing":
    case "advance":
    case "new":
      return [];
    case "plan": {
      const debt = story.monthlyCents * PLAN_MONTHS;
      const opened = dayOfMonth(addMonths(period.last, PLAN_START), 15);
      const before = firstDayOf(period.first);
      const agreed = "Mise en place du plan d’apurement";
      return [
        row("AN", "reprise", before, "Loyers antérieurs impayés", -debt),
        row("PL", "plan", opened, agreed, debt),
      ];
    }
    case "bounced":
      return buildBounced(lease, charges);
    case "gone": {
      const after = addMonths(charges.at(-1)?.of ?? period.last, 1);
      const repairs = -(DEPOSIT_CENTS + story.cents);
      return [
        row(
          "RL",
          "frais",
          dayOfMonth(after, 20),
          "Réparations locatives après état des lieux",
          repairs,
        ),
        row(
          "DG",
          "depot_garantie",
          dayOfMonth(after, 21),
          "Dépôt de garantie déduit",
          DEPOSIT_CENTS,
        ),
      ];
    }
  }
}

/** A direct debit that came back, and the cheque that made it good. */
function buildBounced(lease: Lease, charges: readonly Charge[]): AccountRow[] {
  const bounced = charges[6];
  assert(bounced !== undefined, "a lease that bounced is older");
  const { of: month, cents } = bounced;
  const next = addMonths(month, 1);
  const digits = digitsOf(lease);
  return [
    {
      ...NOTHING_STATED,
      nature: "rejet",
      means: lease.means,
      reference: payment(lease, month, cents).identifier,
      identifier: `RJ-${digits}`,
      date: dayOfMonth(next, 14),
      label: "Prélèvement rejeté (provision insuffisante)",
      cents,
    },
    {
      ...NOTHING_STATED,
      nature: "encaissement",
      means: "cheque",
      identifier: `CH-${digits}`,
      date: dayOfMonth(next, 26),
      label: "Chèque",
      cents: -cents,
    },
  ];
}
