import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import {
  type CreditKind,
  creditKindOf,
  type Nature,
  takesBack,
} from "./nature.ts";
import type { LedgerEntry } from "./ledger_entry.ts";

/** A part of a claim that a credit has paid. */
export interface PaidPart {
  entry: LedgerEntry;
  kind: CreditKind;
  amountCents: Cents;
}

/** What a tenant was asked for at once, and what has paid it so far. */
export interface Claim {
  entry: LedgerEntry;
  nature: Nature;
  /** The month that it is for; null for what belongs to no month. */
  month: Month | null;
  /** The last day on which it is paid in time. */
  dueOn: IsoDate;
  askedCents: Cents;
  leftCents: Cents;
  parts: PaidPart[];
  /** Its debt is paid back by a plan. */
  inPlan: boolean;
  /** What was left of it when the plan began; 0 outside a plan. */
  coveredCents: Cents;
}

/** What stands in the tenant's favour and has paid nothing yet. */
export interface Favour {
  entry: LedgerEntry;
  kind: CreditKind;
  leftCents: Cents;
}

/** How an account stands: every claim, and what is left of every credit. */
export interface Allocation {
  /** In the order in which they fall due. */
  claims: Claim[];
  favours: Favour[];
}

/** An old debt that is paid back in parts: what it covers, and from when. */
export interface PlanCover {
  debtCents: Cents;
  /** Claims that fell due before this day are covered, the oldest first. */
  from: IsoDate;
}

interface Step {
  entry: LedgerEntry;
  amountCents: Cents;
}

/**
 * Which credit has paid which claim. The order of the entries plays no part: they count by their days, claims
 * before credits. A credit goes to the month that its payer named (C. civ. 1342-10), help to its own month alone,
 * the rest to the claim that falls due first among those asked by that day; what is left waits for the next claim.
 * What a plan covers comes last: the current month first (CCH R824-16).
 */
export function allocateClaims(
  entries: readonly LedgerEntry[],
  plan: PlanCover | null = null,
): Allocation {
  const claims: Claim[] = [];
  const favours: Favour[] = [];
  let planned = plan === null;
  for (const { entry, amountCents } of stepsOf(entries)) {
    if (!planned && plan !== null && entry.date >= plan.from) {
      coverClaims(claims, plan);
      planned = true;
    }
    if (entry.nature === "remboursement" && amountCents < 0) {
      giveBack(claims, favours, entry, -amountCents);
    } else if (amountCents < 0) {
      addClaim(claims, favours, entry, -amountCents);
    } else if (amountCents > 0) {
      const favour = { entry, kind: kindOf(entry), leftCents: amountCents };
      favours.push(favour);
      spend(claims, favour);
    }
  }
  if (!planned && plan !== null) coverClaims(claims, plan);
  return {
    claims: claims.sort(byDueDay),
    favours: favours.filter(({ leftCents }) => leftCents > 0),
  };
}

/** Entries by their days, each with what is left of it once what takes it back is taken off. */
function stepsOf(entries: readonly LedgerEntry[]): Step[] {
  const steps = entries.map((entry) => ({
    entry,
    amountCents: entry.amountCents,
  })).sort(byDay);
  for (const step of steps) {
    const target = targetOf(steps, step);
    if (target === undefined) continue;
    target.amountCents += step.amountCents;
    step.amountCents = 0;
  }
  // More was taken back than was there: the rest is a claim of its own.
  return steps.map((step) =>
    step.amountCents < 0 && step.entry.amountCents > 0
      ? { ...step, entry: { ...step.entry, nature: "rejet" as const } }
      : step
  ).sort(byDay);
}

/** The entry that another one takes back or corrects: by its name, else by amount, means and day. */
function targetOf(steps: readonly Step[], { entry }: Step): Step | undefined {
  if (entry.takesBack !== null) {
    const named = steps.find((one) =>
      one.entry.id !== entry.id &&
      one.entry.names.includes(entry.takesBack ?? "")
    );
    if (named !== undefined) return named;
  }
  if (!takesBack(entry.nature) || entry.amountCents >= 0) return undefined;
  const same = steps.filter((one) =>
    one.entry.nature === "encaissement" && one.entry.date <= entry.date &&
    one.amountCents === -entry.amountCents &&
    (entry.means === null || one.entry.means === entry.means)
  );
  return same.findLast(({ entry: { date } }) => date === entry.returnedOn) ??
    same.at(-1);
}

function kindOf({ nature, month }: LedgerEntry): CreditKind {
  // A reduction of no month is a debt that was given up.
  return nature === "remise" && month === null
    ? "removed"
    : creditKindOf(nature);
}

function addClaim(
  claims: Claim[],
  favours: Favour[],
  entry: LedgerEntry,
  askedCents: Cents,
) {
  const claim: Claim = {
    entry,
    nature: entry.nature,
    month: entry.month,
    dueOn: entry.dueOn ?? entry.date,
    askedCents,
    leftCents: askedCents,
    parts: [],
    inPlan: false,
    coveredCents: 0,
  };
  claims.push(claim);
  // What waits pays it in its order: what was meant for it first.
  const mine = favours.filter((favour) => isMeantFor(favour, claim));
  const others = favours.filter((favour) =>
    !isMeantFor(favour, claim) && !isHelpOfAMonth(favour)
  );
  for (const favour of [...mine, ...others]) pay(claim, favour);
}

function spend(claims: readonly Claim[], favour: Favour) {
  const open = claims.filter(({ leftCents }) => leftCents > 0).sort(byDueDay);
  for (const claim of open.filter((one) => isMeantFor(favour, one))) {
    pay(claim, favour);
  }
  if (isHelpOfAMonth(favour)) return;
  for (const claim of open) pay(claim, favour);
}

/** Whether a credit names a claim: its month, or for what is given back, its nature. */
function isMeantFor({ entry, kind }: Favour, claim: Claim): boolean {
  if (entry.month !== null) {
    return claim.month === entry.month &&
      (kind !== "help" && kind !== "lowered" ||
        claim.nature === "quittancement");
  }
  return kind === "returned" && claim.nature === entry.nature;
}

const isHelpOfAMonth = ({ entry, kind }: Favour): boolean =>
  kind === "help" && entry.month !== null;

/** Money that went back to the tenant: out of what stood in favour, the rest is owed again. */
function giveBack(
  claims: Claim[],
  favours: readonly Favour[],
  entry: LedgerEntry,
  amountCents: Cents,
) {
  let left = amountCents;
  for (const favour of favours) {
    const taken = Math.min(left, favour.leftCents);
    favour.leftCents -= taken;
    left -= taken;
  }
  if (left > 0) addClaim(claims, [], entry, left);
}

function pay(claim: Claim, favour: Favour) {
  const amountCents = Math.min(claim.leftCents, favour.leftCents);
  if (amountCents === 0) return;
  claim.leftCents -= amountCents;
  favour.leftCents -= amountCents;
  claim.parts.push({ entry: favour.entry, kind: favour.kind, amountCents });
}

/** Marks the oldest open claims up to the plan's debt; the one in which it ends is cut in two. */
function coverClaims(claims: Claim[], { debtCents, from }: PlanCover) {
  let left = debtCents;
  const old = claims.filter((one) => one.leftCents > 0 && one.dueOn < from)
    .sort(byDueDay);
  for (const claim of old) {
    if (left === 0) return;
    const covered = Math.min(left, claim.leftCents);
    left -= covered;
    if (covered < claim.leftCents) {
      claims.push({
        ...claim,
        parts: [],
        askedCents: claim.leftCents - covered,
        leftCents: claim.leftCents - covered,
      });
      claim.askedCents -= claim.leftCents - covered;
      claim.leftCents = covered;
    }
    claim.inPlan = true;
    claim.coveredCents = covered;
  }
}

function byDay(a: Step, b: Step): number {
  return compare(dayOf(a.entry), dayOf(b.entry)) ||
    Number(a.entry.amountCents > 0) - Number(b.entry.amountCents > 0) ||
    compare(a.entry.id, b.entry.id);
}

/** An opening balance was there before everything else. */
const dayOf = ({ nature, date }: LedgerEntry): IsoDate =>
  nature === "reprise" ? "0000-01-01" : date;

/** The order in which claims are paid: what a plan covers last, then by due day, rent before the rest. */
export function byDueDay(a: Claim, b: Claim): number {
  return Number(a.inPlan) - Number(b.inPlan) || compare(dueOf(a), dueOf(b)) ||
    Number(a.nature !== "quittancement") -
      Number(b.nature !== "quittancement") ||
    compare(a.entry.id, b.entry.id);
}

const dueOf = ({ nature, dueOn }: Claim): IsoDate =>
  nature === "reprise" ? "0000-01-01" : dueOn;

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;
