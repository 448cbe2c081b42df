import type { User } from "../../domain/account/user.ts";
import type { SubscriptionAct } from "../../domain/documents/subscription.ts";
import {
  addDays,
  addMonths,
  type IsoDate,
  type Month,
  monthOf,
  parisDay,
  parisMonth,
  toInstant,
} from "../../domain/month.ts";
import {
  type DayFigures,
  FIGURE_DAYS,
  FIGURE_MONTHS,
  type MonthFigures,
} from "../../domain/office/office_figures.ts";
import { paidCents } from "../../domain/payments/payment.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { eachPaymentSince } from "../../store/payment_pages.ts";
import type { Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/**
 * Counts what the first page of the office draws, and keeps it: one record that the page reads. It goes through
 * everybody once, so it is the night's work; a month's end is told by what the records say of it today.
 */
export async function countFigures(
  { store, now }: Pick<Services, "store" | "now">,
): Promise<void> {
  const today = parisDay(now());
  const days = await countDays(store, today);
  const months = await countMonths(store, monthOf(today));
  const at = toInstant(now());
  await transact(store, (tx) => {
    tx.set(keys.officeFigures(), { v: 1, at, days, months });
  });
}

async function countDays(store: Store, today: IsoDate): Promise<DayFigures[]> {
  const days = new Map<IsoDate, DayFigures>();
  for (let back = FIGURE_DAYS - 1; back >= 0; back--) {
    const day = addDays(today, -back);
    days.set(day, { day, count: 0, cents: 0 });
  }
  const from = addDays(today, 1 - FIGURE_DAYS);
  for await (const payment of eachPaymentSince(store, from)) {
    const figures = days.get(parisDay(payment.createdAt));
    const cents = paidCents(payment);
    if (figures === undefined || cents === 0) continue;
    figures.count++;
    figures.cents += cents;
  }
  return [...days.values()];
}

async function countMonths(
  store: Store,
  last: Month,
): Promise<MonthFigures[]> {
  const months: MonthFigures[] = [];
  for (let back = FIGURE_MONTHS - 1; back >= 0; back--) {
    const month = addMonths(last, -back);
    months.push({ month, accounts: 0, leases: 0, paperless: 0 });
  }
  for await (const { value } of store.kv.list<User>({ prefix: keys.users() })) {
    const closed = value.closedAt === null ? null : parisMonth(value.closedAt);
    const opened = parisMonth(value.createdAt);
    for (const one of months) {
      const isOpen = opened <= one.month &&
        (closed === null || closed > one.month);
      if (isOpen) one.accounts++;
    }
  }
  const leases = new Map<ContractRef, Contract>();
  const prefix = keys.contracts();
  for await (const { value } of store.kv.list<Contract>({ prefix })) {
    leases.set(value.contract, value);
    for (const one of months) if (runsIn(value, one.month)) one.leases++;
  }
  for await (const acts of eachAccountsActs(store)) {
    const [first] = acts;
    const lease = first === undefined ? undefined : leases.get(first.contract);
    if (lease === undefined || first?.holder !== lease.tenantNumber) continue;
    for (const one of months) {
      const before = acts.filter(({ at }) => parisMonth(at) <= one.month);
      const stands = before.at(-1)?.action === "subscribe";
      if (stands && runsIn(lease, one.month)) one.paperless++;
    }
  }
  return months;
}

function runsIn({ startsOn, endsOn }: Contract, month: Month): boolean {
  return monthOf(startsOn) <= month &&
    (endsOn === null || monthOf(endsOn) >= month);
}

/** The decisions of one account after another, each in the order in which they were taken. */
async function* eachAccountsActs(
  store: Store,
): AsyncGenerator<SubscriptionAct[]> {
  let acts: SubscriptionAct[] = [];
  const prefix = keys.subscriptionActsAll();
  for await (const { value } of store.kv.list<SubscriptionAct>({ prefix })) {
    const [first] = acts;
    const isSame = first?.contract === value.contract &&
      first.holder === value.holder;
    if (!isSame && acts.length > 0) {
      yield acts;
      acts = [];
    }
    acts.push(value);
  }
  if (acts.length > 0) yield acts;
}
