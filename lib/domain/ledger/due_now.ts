import { type Cents, formatDecimal } from "../money.ts";
import { dayOfMonth, type IsoDate, type Month, monthOf } from "../month.ts";
import { allocateClaims } from "./allocate_claims.ts";
import type { Allocation, Claim } from "./claims.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { type AnnouncedDrawing, type Drawing, nextDrawing } from "./drawing.ts";
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
    entryId: string;
    /** The month in which people choose to pay it: that of its day. */
    month: Month;
    cents: Cents;
    dueOn: IsoDate;
    isOverdue: boolean;
  }
  | { kind: "plan"; planId: string; cents: Cents };

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
  /** The tenant has left: what stands in his favour is given back. */
  givenBack: boolean;
  /** What will be drawn by direct debit, and null where nothing is. */
  drawing: Drawing | null;
  /** What is left to pay otherwise: the total without what will be drawn. */
  toPayCents: Cents;
}

/** What is said of an account first. */
export type DueLead = Pick<
  DueNow,
  "totalCents" | "inPlanCents" | "inFavourCents" | "givenBack"
>;

/** What is said first of several accounts together: an advance of one pays nothing of another. */
export function sumDues(dues: readonly DueLead[]): DueLead {
  const sum = (of: (due: DueLead) => Cents) =>
    dues.reduce((total, due) => total + of(due), 0);
  return {
    totalCents: sum(({ totalCents }) => totalCents),
    inPlanCents: sum(({ inPlanCents }) => inPlanCents),
    inFavourCents: sum(({ inFavourCents }) => inFavourCents),
    givenBack: dues.every((due) => due.givenBack || due.inFavourCents === 0),
  };
}

/** What an account is judged with. */
export interface DueOptions {
  today: IsoDate;
  plan?: RepaymentPlan | null;
  /** Debits that the notices of the account have announced. */
  announced?: readonly AnnouncedDrawing[];
  /** The last day of the lease; null while it runs. */
  endsOn?: IsoDate | null;
}

/**
 * Sums up an account on a day. `totalCents + inPlanCents − inFavourCents` is the balance with its sign turned.
 * A part of a plan counts as soon as the month in which it falls asks for its rent.
 */
export function dueNow(
  entries: readonly LedgerEntry[],
  options: DueOptions,
): DueNow {
  const { plan = null } = options;
  return summarize(allocateClaims(entries, coverOf(plan)), options);
}

function summarize(
  { claims, favours }: Allocation,
  { today, plan = null, announced = [], endsOn = null }: DueOptions,
): DueNow {
  const open = claims.filter(({ leftCents }) => leftCents > 0);
  // What a broken plan had put off is due again.
  const free = open.filter(({ inPlan }) => !inPlan || !isRunning(plan));
  const planLeft = sumLeft(open) - sumLeft(free);
  const planned = planCents(plan, planLeft, claims, today);
  const parts = partsOf(free, today);
  if (plan !== null && planned > 0) {
    parts.push({ kind: "plan", planId: plan.id, cents: planned });
  }
  const totalCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  const coming = free.map(({ dueOn }) => dueOn).filter((day) => today <= day);
  const drawing = nextDrawing(announced, parts, today);
  return {
    parts,
    totalCents,
    overdueCents: sumLeft(free.filter(({ dueOn }) => dueOn < today)),
    dueOn: coming.sort()[0] ?? null,
    inPlanCents: planLeft - planned,
    inFavourCents: favours.reduce((sum, { leftCents }) => sum + leftCents, 0),
    givenBack: endsOn !== null && endsOn < today,
    drawing,
    toPayCents: totalCents - (drawing?.cents ?? 0),
  };
}

const isRunning = (plan: RepaymentPlan | null) => plan?.state === "en_cours";

/** What a running plan asks for: its parts up to the month in which the latest claim is due, less what it got. */
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
    Math.min(leftCents, askedByPlan(plan, endOf(latest)) - paidCents),
  );
}

const endOf = (day: IsoDate): IsoDate => dayOfMonth(monthOf(day), 31);

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
        month: month ?? monthOf(entry.date),
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

/** Whether what stands in favour of who has left is given back, and nothing is owed. */
export function isGivenBack(
  { givenBack, totalCents, inFavourCents }: DueLead,
): boolean {
  return givenBack && totalCents === 0 && inFavourCents > 0;
}

/** Whether there is something that a tenant pays by himself, or may pay ahead: not what is drawn or given back. */
export function mayPay(due: DueNow): boolean {
  return due.toPayCents > 0 || due.drawing === null && !isGivenBack(due);
}

/** What a form proposes to pay, as typed; empty leaves it to the payer, as where the bank will draw by itself. */
export function proposedAmount({ drawing, totalCents }: DueNow): string {
  return drawing === null && totalCents > 0 ? formatDecimal(totalCents) : "";
}
