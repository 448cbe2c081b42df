import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import type { CreditKind, Nature } from "./nature.ts";

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
  /** In the order in which they are paid. */
  claims: Claim[];
  favours: Favour[];
}

/** An old debt that is paid back in parts: what it covers, and from when. */
export interface PlanCover {
  debtCents: Cents;
  /** What is paid from this day on pays the current month first. */
  since: IsoDate;
  /** Claims that fell due before this day are covered, the oldest first. */
  from: IsoDate;
}

/** Takes parts off a claim up to an amount, the latest first; it is open by as much again. */
export function takeParts(
  claim: Claim,
  which: (part: PaidPart) => boolean,
  amountCents: Cents,
): PaidPart[] {
  let left = amountCents;
  const taken: PaidPart[] = [];
  for (const part of claim.parts.filter(which).reverse()) {
    const cents = Math.min(left, part.amountCents);
    if (cents === 0) continue;
    part.amountCents -= cents;
    claim.leftCents += cents;
    left -= cents;
    taken.push({ ...part, amountCents: cents });
  }
  claim.parts = claim.parts.filter((part) => part.amountCents > 0);
  return taken;
}

/** Pays as much of a claim as a credit has left. */
export function pay(claim: Claim, favour: Favour) {
  const amountCents = Math.min(claim.leftCents, favour.leftCents);
  if (amountCents === 0) return;
  claim.leftCents -= amountCents;
  favour.leftCents -= amountCents;
  claim.parts.push({ entry: favour.entry, kind: favour.kind, amountCents });
}
