import type { Milliseconds } from "../duration.ts";
import type { Landlord } from "../landlord.ts";
import { addMonths, type Instant, type IsoDate, type Month } from "../month.ts";
import { firstMonthOf, isIssuable } from "./notice.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import { type AccountRef, partsOfAccount } from "../ledger/account_ref.ts";
import type { Holding } from "../holding.ts";
import { latestIssuedMonth } from "./notice_days.ts";
import type { Contract } from "../tenant.ts";

/** Up to which month an account has its notices: what each issue checks. */
export interface NoticeHead {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
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

/** An account's head once one of its missing months has its notice. */
export function headAfter(
  account: AccountRef,
  head: NoticeHead | null,
  month: Month,
  missing: readonly Month[],
): NoticeHead {
  const lastMonth = head !== null && head.lastMonth > month
    ? head.lastMonth
    : month;
  const older = missing.filter((one) => one < lastMonth && one !== month);
  const known: NoticeHead = { v: 1, ...partsOfAccount(account), lastMonth };
  return older.length === 0 ? known : { ...known, older };
}

/**
 * Where an account goes on: after its own last month, and after the last one that the holder before has got. A month is
 * billed once, also to who comes back.
 * @param own the account's own head; null where it has no notices
 * @param former the head of the holder's account before; null where there was none
 */
export function headOfFollower(
  { contract, holder, from }: Holding,
  own: NoticeHead | null,
  former: NoticeHead | null,
): NoticeHead | null {
  const lastMonth = former?.lastMonth ?? null;
  if (own !== null) {
    return lastMonth === null || lastMonth <= own.lastMonth
      ? own
      : { ...own, lastMonth };
  }
  if (lastMonth === null || lastMonth < from.slice(0, 7)) return null;
  return { v: 1, contract, holder, lastMonth };
}

/** How long an interrupted run may be taken up again; a later one begins anew and finds what is missing. */
export const RUN_RESUMED_MS: Milliseconds = 20 * 3_600_000;
