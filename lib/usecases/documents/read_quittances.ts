import { isMonth, type Month } from "../../domain/month.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import {
  buildQuittance,
  type Quittance,
  settle,
  type Settlement,
} from "../../domain/documents/quittance.ts";
import { type ContractRef, parseContractRef } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listNotices, readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";

/** A month that was asked for, and whether it has its quittance. */
export interface SettledMonth {
  notice: Notice;
  settlement: Settlement;
}

type Reader = Pick<Services, "store">;

/** Every month of the tenant's contracts whose notice was issued, on screen or on paper, the latest first. */
export async function listSettledMonths(
  services: Reader,
  user: User,
): Promise<SettledMonth[]> {
  const { store } = services;
  const contracts = await listContracts(store, user.tenantNumber);
  const months = await Promise.all(contracts.map(async ({ contract }) => {
    const notices = await listNotices(store, contract);
    return await settleNotices(
      services,
      contract,
      notices.filter((notice) => notice.tenantNumber === user.tenantNumber),
    );
  }));
  return months.flat().sort((a, b) => a.notice.month > b.notice.month ? -1 : 1);
}

/** The quittance of a month of one of the tenant's contracts; null while something is missing, and for all others. */
export async function readQuittance(
  services: Pick<Services, "store" | "log">,
  user: User,
  typed: { contract: string; month: string },
): Promise<Quittance | null> {
  const contract = parseContractRef(typed.contract);
  if (contract === null || !isMonth(typed.month)) return null;
  const { tenantNumber } = user;
  const notice = await readNotice(services.store, contract, typed.month);
  // An account that has changed hands since holds another's payments.
  const own = await findOwnContract(services, user, contract);
  return own !== null && notice?.tenantNumber === tenantNumber
    ? buildQuittance(notice, await settleNotice(services, notice))
    : null;
}

/** The quittance of a contract's month, whoever asks. */
export async function readQuittanceOf(
  services: Reader,
  contract: ContractRef,
  month: Month,
): Promise<Quittance | null> {
  const notice = await readNotice(services.store, contract, month);
  if (notice === null) return null;
  return buildQuittance(notice, await settleNotice(services, notice));
}

/** How one notice's month stands today. */
async function settleNotice(
  services: Reader,
  notice: Notice,
): Promise<Settlement> {
  const { contract } = notice;
  const [settled] = await settleNotices(services, contract, [notice]);
  return settled.settlement;
}

async function settleNotices(
  services: Reader,
  contract: ContractRef,
  notices: readonly Notice[],
): Promise<SettledMonth[]> {
  // All of them: a quittance is no guess from the latest ones.
  const entries = (await listEntries(services.store, contract)).reverse();
  const plan = await readValue(services.store, keys.plan(contract));
  const months = settle(entries, notices, plan);
  return notices.flatMap((notice) => {
    const settlement = months.get(notice.month);
    return settlement === undefined ? [] : [{ notice, settlement }];
  });
}
