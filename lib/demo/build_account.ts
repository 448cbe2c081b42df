import type { Cents } from "../domain/money.ts";
import { assert } from "../domain/assert.ts";
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

/** An account entry of the demonstration; negative is asked from the tenant. */
export interface AccountRow {
  identifier: string;
  date: IsoDate;
  label: string;
  cents: Cents;
}

/** What a month asks, and when it is booked. */
interface Charge extends AccountRow {
  month: Month;
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
    ...charges.map(({ month: _, ...row }) => row),
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
  const start = monthOf(startOf(lease, period));
  if (start < period.first) {
    const date = firstDayOf(period.first);
    const before = addMonths(period.first, -1);
    charges.push({
      month: before,
      identifier: `SI-${digits}`,
      date,
      label: `Solde au ${Number(addDays(date, -1).slice(8))} ${
        monthInWords(before)
      }`,
      cents: -sumLines(linesOf(lines, period.first)),
    });
  }
  const end = lastMonthOf(lease, period) ?? period.last;
  const first = start > period.first ? start : period.first;
  for (let month = first; month <= end; month = addMonths(month, 1)) {
    charges.push({
      month,
      identifier: `AP-${digits}-${month.replace("-", "")}`,
      date: dayOfMonth(month, 28),
      label: `${rentLabel(lease)} ${monthInWords(month)}`,
      cents: -sumLines(linesOf(lines, month)),
    });
  }
  return charges;
}

function rentLabel(lease: Lease): string {
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
  for (const { month, cents } of charges.toReversed()) {
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
  const row = (mark: string, date: IsoDate, label: string, cents: Cents) => ({
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
      return [
        row("AN", firstDayOf(period.first), "Loyers antérieurs impayés", -debt),
        row("PL", opened, "Mise en place du plan d’apurement", debt),
      ];
    }
    case "bounced": {
      const bounced = charges[6];
      assert(bounced !== undefined, "a lease that bounced is older");
      const { month, cents } = bounced;
      const next = addMonths(month, 1);
      const label = "Prélèvement rejeté (provision insuffisante)";
      return [
        row("RJ", dayOfMonth(next, 14), label, cents),
        row("CH", dayOfMonth(next, 26), "Chèque", -cents),
      ];
    }
    case "gone": {
      const after = addMonths(charges.at(-1)?.month ?? period.last, 1);
      const repairs = -(DEPOSIT_CENTS + story.cents);
      return [
        row(
          "RL",
          dayOfMonth(after, 20),
          "Réparations locatives après état des lieux",
          repairs,
        ),
        row(
          "DG",
          dayOfMonth(after, 21),
          "Dépôt de garantie déduit",
          DEPOSIT_CENTS,
        ),
      ];
    }
  }
}
