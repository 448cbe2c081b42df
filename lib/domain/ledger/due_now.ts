import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import { allocateClaims } from "./allocate_claims.ts";
import type { Allocation, Claim } from "./claims.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import type { Nature } from "./nature.ts";
import { askedByPlan, coverOf, type RepaymentPlan } from "./plan.ts";

/** One thing that is to be paid now. */
export type DuePart =
  | {
    kind: "month";
    month: Month;
    cents: Cents;
    dueOn: IsoDate;
    isOverdue: boolean;
  }
  | {
    kind: "claim";
    nature: Nature;
    /** As the landlord's books call it; empty where it has no name of its own. */
    entryId: string;
    cents: Cents;
    dueOn: IsoDate;
    isOverdue: boolean;
  }
  | { kind: "plan"; planId: string; cents: Cents };

/** What the bank will draw by itself. */
export interface Drawing {
  on: IsoDate;
  cents: Cents;
  /** Reference of the mandate; empty where the landlord gives none. */
  rum: string;
}

/** What an account asks for now: the one answer that pages, mails, notices, reminders and forms share. */
export interface DueNow {
  parts: DuePart[];
  /** Their sum. */
  totalCents: Cents;
  /** Of it, what should have been paid already. */
  overdueCents: Cents;
  /** The next day by which something is to be paid; null where nothing is, or all of it is overdue. */
  dueOn: IsoDate | null;
  /** What the plan leaves for later. */
  inPlanCents: Cents;
  /** What stands in the tenant's favour. */
  inFavourCents: Cents;
  /** What will be drawn by direct debit, and null where nothing is. */
  drawing: Drawing | null;
  /** What is left to pay otherwise: the total without what will be drawn. */
  toPayCents: Cents;
}

/**
 * Sums up an account on a day. `totalCents + inPlanCents − inFavourCents` is the balance with its sign turned.
 * A part of a plan counts as soon as the month in which it falls asks for its rent.
 */
export function dueNow(
  entries: readonly LedgerEntry[],
  options: {
    today: IsoDate;
    plan?: RepaymentPlan | null;
    drawing?: Drawing | null;
  },
): DueNow {
  const { today, plan = null, drawing = null } = options;
  return summarize(allocateClaims(entries, coverOf(plan)), {
    today,
    plan,
    drawing,
  });
}

function summarize(
  { claims, favours }: Allocation,
  { today, plan, drawing }: {
    today: IsoDate;
    plan: RepaymentPlan | null;
    drawing: Drawing | null;
  },
): DueNow {
  const open = claims.filter(({ leftCents }) => leftCents > 0);
  const free = open.filter(({ inPlan }) => !inPlan);
  const planLeft = sumLeft(open.filter(({ inPlan }) => inPlan));
  const planned = planCents(plan, planLeft, claims, today);
  const parts = partsOf(free, today);
  if (plan !== null && planned > 0) {
    parts.push({ kind: "plan", planId: plan.id, cents: planned });
  }
  const totalCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  const coming = free.map(({ dueOn }) => dueOn).filter((day) => today <= day);
  const drawn = drawing === null ? 0 : Math.min(drawing.cents, totalCents);
  return {
    parts,
    totalCents,
    overdueCents: sumLeft(free.filter(({ dueOn }) => dueOn < today)),
    dueOn: coming.sort()[0] ?? null,
    inPlanCents: planLeft - planned,
    inFavourCents: favours.reduce((sum, { leftCents }) => sum + leftCents, 0),
    drawing: drawing === null || drawn === 0
      ? null
      : { ...drawing, cents: drawn },
    toPayCents: totalCents - drawn,
  };
}

/** What a running plan asks for: its parts up to the latest day by which a claim is to be paid, less what it got. */
function planCents(
  plan: RepaymentPlan | null,
  leftCents: Cents,
  claims: readonly Claim[],
  today: IsoDate,
): Cents {
  if (plan === null || plan.state !== "en_cours") return 0;
  const latest = claims.map(({ dueOn }) => dueOn).filter((day) => today < day)
    .sort().at(-1) ?? today;
  const paidCents = sumAsked(claims) - leftCents;
  return Math.max(
    0,
    Math.min(leftCents, askedByPlan(plan, latest) - paidCents),
  );
}

/** What the claims of a plan asked for when it began. */
const sumAsked = (claims: readonly Claim[]): Cents =>
  claims.filter(({ inPlan }) => inPlan).reduce(
    (sum, { coveredCents }) => sum + coveredCents,
    0,
  );

function partsOf(claims: readonly Claim[], today: IsoDate): DuePart[] {
  const months = new Map<Month, DuePart & { kind: "month" }>();
  const parts: DuePart[] = [];
  for (const { entry, nature, month, dueOn, leftCents } of claims) {
    const isOverdue = dueOn < today;
    if (nature !== "quittancement" || month === null) {
      const entryId = entry.id;
      parts.push({
        kind: "claim",
        nature,
        entryId,
        cents: leftCents,
        dueOn,
        isOverdue,
      });
      continue;
    }
    const known = months.get(month);
    if (known !== undefined) {
      known.cents += leftCents;
      continue;
    }
    const part = {
      kind: "month" as const,
      month,
      cents: leftCents,
      dueOn,
      isOverdue,
    };
    months.set(month, part);
    parts.push(part);
  }
  return parts;
}

const sumLeft = (claims: readonly Claim[]): Cents =>
  claims.reduce((sum, { leftCents }) => sum + leftCents, 0);
