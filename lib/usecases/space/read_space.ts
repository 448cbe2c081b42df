import type { AccountHead, Entry } from "../../domain/ledger/ledger.ts";
import type { DueNow } from "../../domain/ledger/due_now.ts";
import type { Cents } from "../../domain/money.ts";
import type { HeldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import type { Contract, RentSchedule, Tenant } from "../../domain/tenant.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import {
  listEntries,
  listEntriesBetween,
  readAccount,
} from "../../store/ledger.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";
import { readDueNow } from "./read_due_now.ts";

/** A contract with what stands on its account. */
export interface ContractAccount {
  contract: HeldContract;
  balanceCents: Cents;
  /** What of it is to be paid now, and how. */
  due: DueNow;
}

/** Who a signed-in tenant is, and what he rents. */
export interface Tenancy {
  tenant: Tenant | null;
  /** Homes first, running contracts before ended ones. */
  contracts: HeldContract[];
}

/** Reads a signed-in tenant's own record and contracts. */
export async function readTenancy(
  { store, now }: Services,
  user: User,
): Promise<Tenancy> {
  const [tenant, contracts] = await Promise.all([
    readValue(store, keys.tenant(user.tenantNumber)),
    listContracts(store, user.tenantNumber, parisDay(now())),
  ]);
  return { tenant, contracts };
}

/** What the home page and those that show a balance stand on. */
export interface Space {
  tenant: Tenant | null;
  /** In the order of the contracts. */
  accounts: ContractAccount[];
}

/** Reads a signed-in tenant's own space. */
export async function readSpace(
  services: Services,
  user: User,
): Promise<Space> {
  const { tenant, contracts } = await readTenancy(services, user);
  const heads = await readValues<AccountHead>(
    services.store,
    contracts.map((contract) => keys.account(accountOf(contract))),
  );
  const accounts = await Promise.all(contracts.map(async (contract, i) => ({
    contract,
    balanceCents: heads.at(i)?.balanceCents ?? 0,
    due: await readDueNow(services, contract),
  })));
  return { tenant, accounts };
}

/**
 * One of the tenant's own contracts as a URL names it, with its account and monthly lines; null when it is not
 * theirs.
 */
export async function readContractAccount(
  services: Services,
  user: User,
  typed: string,
): Promise<(ContractAccount & { schedule: RentSchedule | null }) | null> {
  const { store } = services;
  const contract = await findOwnContract(services, user, typed);
  if (contract === null) return null;
  const [head, schedule, due] = await Promise.all([
    readAccount(store, accountOf(contract)),
    readSchedule(store, contract),
    readDueNow(services, contract),
  ]);
  return { contract, balanceCents: head.balanceCents, due, schedule };
}

/** The monthly lines of a contract; of what a contract asks after his time, a former holder sees nothing. */
export async function readSchedule(
  store: Store,
  { contract, tenantNumber }: HeldContract,
): Promise<RentSchedule | null> {
  const today = await readValue(store, keys.contract(contract));
  return today?.tenantNumber === tenantNumber
    ? await readValue(store, keys.schedule(contract))
    : null;
}

/** Entries on one page of the account. */
const ENTRIES_A_PAGE = 24;

/** A page of entries, newest first. */
export interface EntryPage {
  entries: Entry[];
  /** Where the next (older) page begins; null on the last. */
  olderFrom: number | null;
  /** Where the page before (newer) begins; null on the first. */
  newerFrom: number | null;
}

/** Reads a page of an account, from an entry number downwards (from the newest when null). */
export async function readEntryPage(
  { store }: Services,
  contract: Contract,
  from: number | null,
): Promise<EntryPage> {
  const { entryCount } = await readAccount(store, accountOf(contract));
  const top = Math.min(Math.max(from ?? entryCount, 1), entryCount);
  const entries = entryCount === 0 ? [] : await listEntries(
    store,
    accountOf(contract),
    { limit: ENTRIES_A_PAGE, fromNumber: top },
  );
  const oldest = entries.at(-1)?.number ?? 1;
  return {
    entries,
    olderFrom: oldest > 1 ? oldest - 1 : null,
    newerFrom: top < entryCount
      ? Math.min(top + ENTRIES_A_PAGE, entryCount)
      : null,
  };
}

/** Reads the entries of a period, both days included, newest first. */
export function readEntriesBetween(
  { store }: Services,
  contract: Contract,
  from: IsoDate,
  to: IsoDate,
): Promise<Entry[]> {
  return listEntriesBetween(store, accountOf(contract), from, to);
}
