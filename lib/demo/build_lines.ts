import type { Cents } from "../domain/money.ts";
import { addMonths, type Month, monthOf } from "../domain/month.ts";
import type { LineNature, RentLine } from "../domain/tenant.ts";
import { lastMonthOf, type Period, startOf } from "./calendar.ts";
import { draw } from "./draw.ts";
import { digitsOf, type Lease } from "./lease.ts";
import { type Residence, RESIDENCES } from "./residences.ts";

/** Rent of a home by its rooms, in cents, before what one home differs from the next. */
const RENTS = [0, 214_00, 279_00, 338_00, 396_00, 447_00];
/** The yearly revision of rents, in ten-thousandths. */
const REVISED = 10_104;
/** Instalments of a plan. */
export const PLAN_MONTHS = 18;
/** When plans began, in months from the last one. */
export const PLAN_START = -7;

/** Every monthly line of a lease, past and to come. */
export function buildLines(lease: Lease, period: Period): RentLine[] {
  const start = monthOf(startOf(lease, period));
  const from = start > period.first ? start : period.first;
  const to = lastMonthOf(lease, period);
  const lines = lease.kind === "habitation"
    ? [
      ...homeLines(lease, from, to),
      ...extraLines(lease, period, from, to),
    ]
    : [annexLine(lease, from, to)];
  return revised(lines, januaryOf(period.last));
}

function line(
  code: string,
  nature: LineNature,
  label: string,
  signedCents: Cents,
  from: Month,
  to: Month | null,
): RentLine {
  const direction = signedCents < 0 ? "C" : "D";
  const amountCents = Math.abs(signedCents);
  return { code, nature, label, direction, amountCents, from, to };
}

function homeLines(lease: Lease, from: Month, to: Month | null): RentLine[] {
  const seed = digitsOf(lease);
  const { isHeated, hasLift }: Residence = RESIDENCES[lease.residence];
  const rooms = lease.rooms;
  const rentCents = (RENTS[rooms] ?? 0) + draw(`${seed} loyer`, 0, 29_00);
  const charge = (code: string, label: string, min: number, max: number) =>
    line(code, "charge", label, draw(`${seed} ${code}`, min, max), from, to);
  return [
    line("LOY", "loyer", "Loyer principal", rentCents, from, to),
    charge("PCG", "Provision charges générales", 22_00, 46_00),
    charge("EFR", "Provision eau froide", rooms * 5_00, rooms * 6_50),
    ...isHeated
      ? [
        charge("ECH", "Provision eau chaude", rooms * 6_00, rooms * 8_00),
        charge("CHF", "Provision chauffage", rooms * 12_00, rooms * 15_50),
      ]
      : [],
    ...hasLift ? [charge("ASC", "Provision ascenseur", 7_20, 11_80)] : [],
    charge("TOM", "Provision ordures ménagères", 8_50, 14_90),
  ];
}

function extraLines(
  { extras, story }: Lease,
  { last }: Period,
  from: Month,
  to: Month | null,
): RentLine[] {
  const { aplCents, rlsCents, slsCents, settlementCents, lateApl } = extras;
  const lines: RentLine[] = [];
  if (slsCents !== undefined) {
    const label = "Supplément de loyer de solidarité";
    lines.push(line("SLS", "sls", label, slsCents, from, to));
  }
  if (rlsCents !== undefined) {
    const label = "Réduction de loyer de solidarité";
    lines.push(line("RLS", "rls", label, -rlsCents, from, to));
  }
  if (aplCents !== undefined) {
    const label = "Aide personnalisée au logement";
    lines.push(line("APL", "apl", label, -aplCents, from, to));
  }
  if (settlementCents !== undefined) {
    const label = `Régularisation de charges ${Number(last.slice(0, 4)) - 1}`;
    const june = addMonths(januaryOf(last), 5);
    lines.push(
      line("REG", "regularisation", label, settlementCents, june, june),
    );
  }
  if (lateApl !== undefined) {
    const month = addMonths(last, lateApl.after);
    const label = "Rappel APL du mois précédent";
    lines.push(line("RAP", "rappel_apl", label, -lateApl.cents, month, month));
  }
  if (story.kind === "plan") {
    const first = addMonths(last, PLAN_START);
    const end = addMonths(first, PLAN_MONTHS - 1);
    const label = "Plan d’apurement";
    lines.push(line("PLA", "plan", label, story.monthlyCents, first, end));
  }
  return lines;
}

function annexLine(lease: Lease, from: Month, to: Month | null): RentLine {
  const seed = digitsOf(lease);
  switch (lease.kind) {
    case "garage": {
      const cents = draw(seed, 38_00, 54_00);
      return line("GAR", "annexe", "Garage", cents, from, to);
    }
    case "jardin": {
      const cents = draw(seed, 6_00, 11_00);
      return line("JAR", "annexe", "Jardin", cents, from, to);
    }
    case "autre": {
      const cents = draw(seed, 90_00, 130_00);
      return line("LOC", "loyer", "Local associatif", cents, from, to);
    }
    case "habitation":
      throw new Error("Assertion failed: a home has lines of its own");
  }
}

function januaryOf(month: Month): Month {
  return addMonths(month, 1 - Number(month.slice(5)));
}

/** Rents are revised each January: a line that runs over it becomes two. */
function revised(lines: RentLine[], january: Month): RentLine[] {
  return lines.flatMap((one) => {
    const isRent = one.nature === "loyer" || one.nature === "annexe";
    const isOver = one.from < january &&
      (one.to === null || one.to >= january);
    if (!isRent || !isOver) return [one];
    const amountCents = Math.round(one.amountCents * REVISED / 10_000);
    return [
      { ...one, to: addMonths(january, -1) },
      { ...one, from: january, amountCents },
    ];
  });
}
