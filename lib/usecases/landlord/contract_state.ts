import type { Holding } from "../../domain/holding.ts";
import {
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import type { AccountHead, Entry } from "../../domain/ledger/ledger.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import type { ContractRef, TenantNumber } from "../../domain/references.ts";
import type { Contract, RentSchedule } from "../../domain/tenant.ts";
import type { SetAside } from "../../domain/exchange/delivery.ts";
import { keys } from "../../store/keys.ts";
import { listValues, type Store } from "../../store/store.ts";
import { listHoldings } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";

/** An account as it stands. */
export interface AccountState {
  account: AccountRef;
  holder: TenantNumber;
  head: AccountHead | null;
  /** In the order of their numbers. */
  entries: Entry[];
  plan: StoredPlan | null;
}

/** A contract as it stands before files are taken. */
export interface ContractState {
  contract: Contract | null;
  schedule: RentSchedule | null;
  holdings: Holding[];
  accounts: AccountState[];
  setAside: SetAside | null;
}

/** What is known of a contract that nobody has heard of. */
const NOTHING: Omit<ContractState, "setAside"> = {
  contract: null,
  schedule: null,
  holdings: [],
  accounts: [],
};

/**
 * Reads a contract under a transaction, unchecked. What is written to an account afterwards has to `get` its head: that
 * is then the one which was read before its entries.
 */
export async function readContractState(
  tx: Transaction,
  store: Store,
  ref: ContractRef,
): Promise<ContractState> {
  await tx.prefetch(keys.contract(ref), keys.schedule(ref), keys.setAside(ref));
  const setAside = await tx.peek(keys.setAside(ref));
  const contract = await tx.peek(keys.contract(ref));
  if (contract === null) return { ...NOTHING, setAside };
  const holdings = await listHoldings(store, ref);
  const accounts: AccountState[] = [];
  for (const { holder } of holdings) {
    accounts.push(await readAccountState(tx, store, ref, holder));
  }
  const schedule = await tx.peek(keys.schedule(ref));
  return { contract, schedule, holdings, accounts, setAside };
}

async function readAccountState(
  tx: Transaction,
  store: Store,
  ref: ContractRef,
  holder: TenantNumber,
): Promise<AccountState> {
  const account = accountRef(ref, holder);
  await tx.prefetch(keys.account(account), keys.plan(account));
  const head = await tx.peek(keys.account(account));
  const entries = head === null
    ? []
    : await listValues(store, keys.entries(account));
  const plan = await tx.peek(keys.plan(account));
  return { account, holder, head, entries, plan };
}
