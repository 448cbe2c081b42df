import type { Landlord } from "../landlord.ts";
import { addMonths, type Instant, type IsoDate, type Month } from "../month.ts";
import { firstMonthOf, isIssuable } from "./notice.ts";
import { latestIssuedMonth } from "./notice_days.ts";
import type { ContractRef } from "../references.ts";
import type { Contract } from "../tenant.ts";

/** Up to which month a contract has its notices: what each issue checks. */
export interface NoticeHead {
  v: 1;
  contract: ContractRef;
  lastMonth: Month;
  /** Months before it that have no notice yet and wait for a person, in their order; absent: none. */
  older?: Month[];
}

/** Where a run over all contracts is, so that an interrupted one goes on there. */
export interface NoticeRun {
  v: 1;
  startedAt: Instant;
  /** The last contract that is done; null at the beginning. */
  cursor: ContractRef | null;
  finishedAt: Instant | null;
}

/** The months that a run may issue by itself, both included: the one that is due, and the one before. */
export function monthsOfRun(
  landlord: Landlord,
  today: IsoDate,
): { from: Month; until: Month } {
  const until = latestIssuedMonth(landlord, today);
  return { from: addMonths(until, -1), until };
}

/** The months of a contract whose day of issue has come and that have no notice, in their order. */
export function listMissingMonths(
  contract: Contract,
  head: NoticeHead | null,
  landlord: Landlord,
  today: IsoDate,
): Month[] {
  const until = latestIssuedMonth(landlord, today);
  const months = [...head?.older ?? []];
  let next = head === null
    ? firstMonthOf(contract, landlord)
    : addMonths(head.lastMonth, 1);
  for (; next <= until; next = addMonths(next, 1)) months.push(next);
  return months.filter((month) => isIssuable(contract, month, landlord, today));
}

/** A contract's head once one of its missing months has its notice. */
export function headAfter(
  contract: ContractRef,
  head: NoticeHead | null,
  month: Month,
  missing: readonly Month[],
): NoticeHead {
  const lastMonth = head !== null && head.lastMonth > month
    ? head.lastMonth
    : month;
  const older = missing.filter((one) => one < lastMonth && one !== month);
  const known: NoticeHead = { v: 1, contract, lastMonth };
  return older.length === 0 ? known : { ...known, older };
}

/** How long an interrupted run may be taken up again; a later one begins anew and finds what is missing. */
export const RUN_RESUMED_MS = 20 * 3_600_000;
