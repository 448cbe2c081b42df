import type { User } from "../../domain/account/user.ts";
import { assert } from "../../domain/assert.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import {
  buildQuittance,
  type Quittance,
  settle,
  type Settlement,
} from "../../domain/documents/quittance.ts";
import { coHoldersIn } from "../../domain/holding.ts";
import {
  accountOf,
  type AccountRef,
  partsOfAccount,
} from "../../domain/ledger/account_ref.ts";
import { isMonth, type Month, parisDay } from "../../domain/month.ts";
import { fullName } from "../../domain/names.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listNotices, readNotice } from "../../store/notices.ts";
import { readValue, readValues } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";

/** A month that was asked for, and whether it has its quittance. */
export interface SettledMonth {
  notice: Notice;
  settlement: Settlement;
  /** Who shares the lease with its holder in that month, as printed. */
  coHolders: string[];
}

type Reader = Pick<Services, "store">;
type DatedReader = Pick<Services, "store" | "now">;

/** Every month of the tenant's contracts whose notice was issued, on screen or on paper, the latest first. */
export async function listSettledMonths(
  services: DatedReader,
  user: User,
): Promise<SettledMonth[]> {
  const { store } = services;
  const contracts = await listContracts(
    store,
    user.tenantNumber,
    parisDay(services.now()),
  );
  const months = await Promise.all(contracts.map(async (contract) => {
    const account = accountOf(contract);
    const notices = await listNotices(store, account);
    // A month that was taken back is neither missing nor paid.
    const standing = notices.filter((one) => one.cancelledOn === undefined);
    return await settleNotices(services, account, standing, notices);
  }));
  return months.flat().sort((a, b) => a.notice.month > b.notice.month ? -1 : 1);
}

/** The quittance of a month of one of the tenant's contracts; null while something is missing, and for all others. */
export async function readQuittance(
  services: Pick<Services, "store" | "log" | "now">,
  user: User,
  typed: { contract: string; month: string },
): Promise<Quittance | null> {
  if (!isMonth(typed.month)) return null;
  const own = await findOwnContract(services, user, typed.contract);
  return own === null
    ? null
    : await readQuittanceOf(services, accountOf(own), typed.month);
}

/** The quittance of an account's month, whoever asks. */
export async function readQuittanceOf(
  services: Reader,
  account: AccountRef,
  month: Month,
): Promise<Quittance | null> {
  const notice = await readNotice(services.store, account, month);
  if (notice === null || notice.cancelledOn !== undefined) return null;
  const { settlement, coHolders } = await settleNotice(services, notice);
  return buildQuittance(notice, settlement, coHolders);
}

/** How one notice's month stands today. */
async function settleNotice(
  services: Reader,
  notice: Notice,
): Promise<SettledMonth> {
  const account = accountOf(notice);
  const [settled] = await settleNotices(services, account, [notice]);
  assert(settled !== undefined, "a month with a notice stands somehow");
  return settled;
}

/**
 * How months of an account stand today.
 * @param known all notices of the account, where they have been read
 */
export async function settleNotices(
  services: Reader,
  account: AccountRef,
  notices: readonly Notice[],
  known?: readonly Notice[],
): Promise<SettledMonth[]> {
  const { store } = services;
  // All of them: a quittance is no guess from the latest ones.
  const entries = (await listEntries(store, account)).reverse();
  const all = known ?? await listNotices(store, account);
  const plan = await readValue(store, keys.plan(account));
  const months = settle(entries, notices, plan, all);
  const namesIn = await readCoHolders(services, account);
  return notices.flatMap((notice) => {
    const settlement = months.get(notice.month);
    const coHolders = namesIn(notice);
    return settlement === undefined ? [] : [{ notice, settlement, coHolders }];
  });
}

/** The names of those who share an account's lease in the month of a notice. */
async function readCoHolders(
  { store }: Reader,
  account: AccountRef,
): Promise<(notice: Pick<Notice, "period">) => string[]> {
  const { contract, holder } = partsOfAccount(account);
  const holding = await readValue(store, keys.holding(contract, holder));
  if (holding === null) return () => [];
  const numbers = holding.people.map(({ number }) => number);
  const tenants = await readValues(store, numbers.map(keys.tenant));
  const known = tenants.filter((tenant) => tenant !== null);
  return ({ period }) => {
    const sharing = coHoldersIn(holding, period);
    return known.filter(({ number }) => sharing.includes(number))
      .map(fullName);
  };
}
