import type { Entry } from "../../domain/ledger/ledger.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { holderOn, type Holding } from "../../domain/holding.ts";
import { addDays, type IsoDate } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { FormerAccount } from "./former_account.ts";

/**
 * Who has held a contract, the first one first: as its notices say, and today's holder last. A former holder's time
 * ends with the last month that he has got a notice for.
 */
export function planHoldings({ contract, notices }: FormerAccount): Holding[] {
  const { contract: ref, tenantNumber: current, startsOn } = contract;
  const lastDays = new Map<TenantNumber, IsoDate>();
  for (const { tenantNumber, period } of notices) {
    if (tenantNumber === current) continue;
    const known = lastDays.get(tenantNumber) ?? period.to;
    lastDays.set(tenantNumber, known > period.to ? known : period.to);
  }
  const former = [...lastDays].sort(([, a], [, b]) => a < b ? -1 : 1);
  const holdings: Holding[] = [];
  for (const [holder, until] of [...former, [current, null] as const]) {
    const before = holdings.at(-1);
    holdings.push({
      v: 1,
      contract: ref,
      holder,
      from: before?.until ? addDays(before.until, 1) : startsOn,
      until,
      follows: before === undefined ? null : accountRef(ref, before.holder),
      people: [],
    });
  }
  return holdings;
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
