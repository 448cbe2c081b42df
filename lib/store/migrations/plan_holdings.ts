import type { Entry } from "../../domain/ledger/ledger.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { holderOn, type Holding } from "../../domain/holding.ts";
import { addDays, type IsoDate } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { FormerAccount } from "./former_account.ts";

/**
 * Who has held a contract, the first one first: as its notices and payments say, and today's holder last. A former
 * holder's time ends with the last month that he has got a notice for, or with the last entry of his payments.
 */
export function planHoldings(former: FormerAccount): Holding[] {
  const { contract: ref, tenantNumber: current, startsOn } = former.contract;
  const earlier = [...lastDaysOf(former)].filter(([one]) => one !== current)
    .sort(([, a], [, b]) => a < b ? -1 : 1);
  const holdings: Holding[] = [];
  for (const [holder, until] of [...earlier, [current, null] as const]) {
    const before = holdings.at(-1);
    const ended = before?.until ?? null;
    const from = ended === null ? startsOn : addDays(ended, 1);
    holdings.push({
      v: 1,
      contract: ref,
      holder,
      // The contract's own day may be that of who holds it now.
      from: until !== null && until < from ? firstDayOf(former, until) : from,
      until,
      follows: before === undefined ? null : accountRef(ref, before.holder),
      people: [],
    });
  }
  return holdings;
}

/** The last day on which each tenant is known to have had to do with a contract. */
function lastDaysOf(
  { notices, entries, payers }: FormerAccount,
): Map<TenantNumber, IsoDate> {
  const days = new Map<TenantNumber, IsoDate>();
  const see = (tenant: TenantNumber, day: IsoDate) => {
    const known = days.get(tenant) ?? day;
    days.set(tenant, known > day ? known : day);
  };
  for (const { tenantNumber, period } of notices) see(tenantNumber, period.to);
  for (const { cause, date } of entries) {
    const payer = cause.kind === "payment"
      ? payers.get(cause.paymentId)
      : undefined;
    if (payer !== undefined) see(payer, date);
  }
  return days;
}

/** The first day of which anything is known, but not after another day. */
function firstDayOf({ notices, entries }: FormerAccount, until: IsoDate) {
  const days = [
    until,
    ...notices.map(({ period }) => period.from),
    ...entries.map(({ date }) => date),
  ];
  return days.sort().at(0) ?? until;
}

/** Whose an entry is: its notice's, its payer's, or who held the contract on its day. */
export function holderOfEntry(
  former: FormerAccount,
  holdings: readonly Holding[],
  { cause, date }: Omit<Entry, "holder">,
): TenantNumber {
  const byDay = holderOn(holdings, date) ?? former.contract.tenantNumber;
  const named = cause.kind === "payment"
    ? former.payers.get(cause.paymentId)
    : cause.kind === "rent"
    ? former.notices.find(({ month }) => month === cause.month)?.tenantNumber
    : undefined;
  const isHolder = holdings.some(({ holder }) => holder === named);
  return named !== undefined && isHolder ? named : byDay;
}
