import type { Cents } from "../money.ts";
import { addMonths, dayOfMonth, type IsoDate, monthOf } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import type { PlanCover } from "./claims.ts";

/** Whether a plan runs, was kept to its end, or was broken: then its whole debt is due again. */
export const PLAN_STATES = ["en_cours", "tenu", "rompu"] as const;
export type PlanState = typeof PLAN_STATES[number];

/** A plan as it is kept, one an account: the latest that the landlord's files name. */
export interface StoredPlan extends RepaymentPlan {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
}

/** An old debt that is paid back in monthly parts (`plans.csv`). */
export interface RepaymentPlan {
  /** The landlord's name of it. */
  id: string;
  debtCents: Cents;
  /** The day of the first part; the others on the same day of the months after. */
  startsOn: IsoDate;
  monthlyCents: Cents;
  /** How many parts; the last one takes what is left of the debt. */
  parts: number;
  state: PlanState;
}

/**
 * What of an account a plan covers; null where there is none. It is agreed before its first part falls due: who pays
 * the month and the part in the weeks before has paid both. A plan that was kept or broken covers what it did: a month
 * that was paid while it ran keeps its quittance.
 */
export function coverOf(plan: RepaymentPlan | null): PlanCover | null {
  if (plan === null) return null;
  const { debtCents, startsOn } = plan;
  return { debtCents, since: dayOfPart(plan, -1), from: startsOn };
}

/** The day of a plan's part, counted from 0. */
function dayOfPart(plan: RepaymentPlan, rank: number): IsoDate {
  const month = addMonths(monthOf(plan.startsOn), rank);
  return dayOfMonth(month, Number(plan.startsOn.slice(8)));
}

/** What a plan has asked for up to a day, that day included: never more than its debt. */
export function askedByPlan(plan: RepaymentPlan, until: IsoDate): Cents {
  let rank = 0;
  while (rank < plan.parts && dayOfPart(plan, rank) <= until) rank++;
  return rank === plan.parts
    ? plan.debtCents
    : Math.min(plan.debtCents, rank * plan.monthlyCents);
}
