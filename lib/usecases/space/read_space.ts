import type { ContractAccount } from "../../domain/contract_account.ts";
import type { AccountHead } from "../../domain/ledger/ledger.ts";
import type { HeldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { parisDay } from "../../domain/month.ts";
import type { RentSchedule, Tenant } from "../../domain/tenant.ts";
import { zip } from "../../domain/zip.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";
import { readBooks } from "./read_books.ts";
import { readAccountNow } from "./read_due_now.ts";

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
  return { tenant, accounts: await readAccounts(services, contracts) };
}

/** What stands on the accounts of contracts, in their order: all that is read of them is asked for at once. */
export async function readAccounts(
  services: Services,
  contracts: readonly HeldContract[],
): Promise<ContractAccount[]> {
  const { store } = services;
  const [heads, books, accounts] = await Promise.all([
    readValues<AccountHead>(
      store,
      contracts.map((contract) => keys.account(accountOf(contract))),
    ),
    readBooks(services, contracts),
    Promise.all(contracts.map((one) => readAccountNow(services, one))),
  ]);
  return zip(contracts, accounts).map(([contract, { due, entries }], i) => ({
    contract,
    balanceCents: heads.at(i)?.balanceCents ?? 0,
    due,
    books: books(contract, entries),
  }));
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
  const contract = await findOwnContract(services, user, typed);
  if (contract === null) return null;
  const [[account], schedule] = await Promise.all([
    readAccounts(services, [contract]),
    readSchedule(services.store, contract),
  ]);
  return account === undefined ? null : { ...account, schedule };
}

/** The monthly lines of a contract; of what a contract asks after his time, a former holder sees nothing. */
export async function readSchedule(
  store: Store,
  { contract, tenantNumber }: HeldContract,
): Promise<RentSchedule | null> {
  const [today, schedule] = await Promise.all([
    readValue(store, keys.contract(contract)),
    readValue(store, keys.schedule(contract)),
  ]);
  return today?.tenantNumber === tenantNumber ? schedule : null;
}
