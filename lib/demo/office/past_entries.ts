import {
  addMonths,
  dayOfMonth,
  type IsoDate,
  monthOf,
} from "../../domain/month.ts";
import { NOTHING_STATED } from "../../domain/ledger/stated_facts.ts";
import type { Cents } from "../../domain/money.ts";
import type { RentLine } from "../../domain/tenant.ts";
import { buildAccount } from "../build_account.ts";
import { buildLines, PLAN_MONTHS, PLAN_START } from "../build_lines.ts";
import type { Period } from "../calendar.ts";
import { digitsOf, type Lease } from "../lease.ts";
import type { OfficeEntry } from "./office_entry.ts";

/** The day of the month on which a plan's parts are paid. */
const PLAN_DAY = 10;

/** The monthly lines of a lease in the office: a plan is none of them, its debt stands on the account. */
export function officeLines(lease: Lease, period: Period): RentLine[] {
  return buildLines(lease, period).filter(({ nature }) => nature !== "plan");
}

/** A plan of the office: an old debt that is paid in parts. */
export interface OfficePlan {
  id: string;
  debtCents: Cents;
  startsOn: IsoDate;
  monthlyCents: Cents;
  parts: number;
}

/** The plan of a lease, null for most. */
export function planOf(lease: Lease, { last }: Period): OfficePlan | null {
  const { story } = lease;
  if (story.kind !== "plan") return null;
  const { monthlyCents } = story;
  const first = addMonths(last, PLAN_START + 1);
  return {
    id: `PA-${digitsOf(lease)}`,
    debtCents: monthlyCents * PLAN_MONTHS,
    startsOn: dayOfMonth(first, PLAN_DAY),
    monthlyCents,
    parts: PLAN_MONTHS,
  };
}

/** What the office has booked before its first notices here, up to a day. */
export function pastEntries(
  lease: Lease,
  period: Period,
  until: IsoDate,
): OfficeEntry[] {
  const rows = buildAccount(lease, officeLines(lease, period), period)
    // The debt of a plan stays where it is.
    .filter(({ nature }) => nature !== "plan");
  const plan = planOf(lease, period);
  if (plan !== null) {
    const digits = digitsOf(lease);
    let month = monthOf(plan.startsOn);
    for (; month <= addMonths(period.last, 1); month = addMonths(month, 1)) {
      rows.push({
        ...NOTHING_STATED,
        nature: "encaissement",
        means: lease.means,
        identifier: `PP-${digits}-${month.replace("-", "")}`,
        date: dayOfMonth(month, PLAN_DAY),
        label: "Versement du plan d’apurement",
        cents: plan.monthlyCents,
      });
    }
  }
  return rows.filter(({ date }) => date <= until)
    .map((row) => ({ ...row, knownOn: row.date }));
}
