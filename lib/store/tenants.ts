import {
  type HeldContract,
  heldContract,
  type Holding,
  holdingsAfter,
  peopleOf,
  roleOn,
} from "../domain/holding.ts";
import {
  type AccountRef,
  accountRef,
  partsOfAccount,
} from "../domain/ledger/account_ref.ts";
import type { IsoDate } from "../domain/month.ts";
import {
  type ContractRef,
  NO_TENANT,
  type TenantNumber,
  type TypedReference,
} from "../domain/references.ts";
import type { Contract, Tenant } from "../domain/tenant.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/**
 * Writes a contract, and who holds it. One that has passed to somebody else begins a new account; the former holder
 * keeps his.
 * @param before the contract as it stands; null for a new one
 * @param today the day on which the landlord named the holder
 */
export async function putContract(
  tx: Transaction,
  contract: Contract,
  before: Contract | null,
  today: IsoDate,
) {
  const { contract: ref, tenantNumber } = contract;
  const current = before === null
    ? null
    : await tx.get(keys.holding(ref, before.tenantNumber));
  const earlier = await tx.get(keys.holding(ref, tenantNumber));
  tx.set(keys.contract(ref), contract);
  const passing = { contract, current, earlier, today };
  for (const holding of holdingsAfter(passing)) {
    if (await isEmpty(tx, holding)) removeHolding(tx, holding);
    else putHolding(tx, holding);
  }
}

/** Whether a holding is a mistake that was put right: it ended before it began, and nothing stands on its account. */
async function isEmpty(
  tx: Transaction,
  { contract, holder, from, until }: Holding,
): Promise<boolean> {
  return until !== null && until < from &&
    await tx.get(keys.account(accountRef(contract, holder))) === null;
}

/** Takes a holding away, and who saw its account. */
export function removeHolding(
  tx: Transaction,
  { contract, holder, people }: Holding,
) {
  const account = accountRef(contract, holder);
  tx.delete(keys.holding(contract, holder));
  for (const number of [holder, ...people.map((one) => one.number)]) {
    tx.delete(keys.accountByPerson(number, account));
  }
}

/** Writes a holding, and that its holder sees its account. */
export function putHolding(tx: Transaction, holding: Holding) {
  const { contract, holder } = holding;
  const account = accountRef(contract, holder);
  tx.set(keys.holding(contract, holder), holding);
  tx.set(keys.accountByPerson(holder, account), account);
}

/** Writes a holding with those who see its account beside its holder; who is named no longer sees it no more. */
export function putPeople(tx: Transaction, after: Holding, before: Holding) {
  const { contract, holder } = after;
  const account = accountRef(contract, holder);
  for (const { number } of before.people) {
    tx.delete(keys.accountByPerson(number, account));
  }
  for (const { number } of after.people) {
    tx.set(keys.accountByPerson(number, account), account);
  }
  putHolding(tx, after);
}

/**
 * The contracts of a person's accounts, each as its holder has it: running ones before ended ones, homes first, then
 * by reference. Those of former times are among them.
 */
export async function listContracts(
  store: Store,
  number: TenantNumber,
  today: IsoDate,
): Promise<HeldContract[]> {
  const accounts = await listValues(store, keys.accountsByPerson(number));
  const held = await readHeldContracts(store, accounts, number, today);
  return held.sort((a, b) =>
    rankOf(a) - rankOf(b) || compare(a.contract, b.contract) ||
    compare(b.startsOn, a.startsOn)
  );
}

async function readHeldContracts(
  store: Store,
  accounts: readonly AccountRef[],
  number: TenantNumber,
  today: IsoDate,
): Promise<HeldContract[]> {
  const parts = accounts.map(partsOfAccount);
  const [contracts, holdings] = await Promise.all([
    readValues(store, parts.map(({ contract }) => keys.contract(contract))),
    readValues(
      store,
      parts.map(({ contract, holder }) => keys.holding(contract, holder)),
    ),
  ]);
  return holdings.flatMap((holding, i) => {
    const contract = contracts.at(i) ?? null;
    if (holding === null || contract === null) return [];
    const role = roleOn(holding, number, today);
    return role === null
      ? []
      : [heldContract(contract, holding, { number, role })];
  });
}

/** Reads as many records for a reference that names nobody. */
const NO_CONTRACT: ContractRef = "L/0";

/** Whom a reference and a name may mean at most: one read takes them all. */
const CANDIDATES = 10;

/**
 * Everybody whom a reference may mean: of a contract its holder, those who see his account with him, and each former
 * holder, in this order. The reads are the same whoever it is, and whether it is anybody.
 */
export async function readCandidates(
  store: Store,
  reference: TypedReference,
): Promise<Tenant[]> {
  const ref = reference.kind === "contract" ? reference.contract : NO_CONTRACT;
  const holdings = await listHoldings(store, ref);
  const numbers = reference.kind === "tenant"
    ? [reference.number]
    : peopleOf(holdings);
  const asked = Array.from(
    { length: CANDIDATES },
    (_, i) => keys.tenant(numbers.at(i) ?? NO_TENANT),
  );
  const tenants = await readValues(store, asked);
  return tenants.filter((tenant) => tenant !== null);
}

/**
 * A contract of a person's accounts, or null: another's is as good as none.
 * @param holder whose account of it; null: the person's own, else the one that he sees and that runs longest
 */
export async function readOwnContract(
  store: Store,
  number: TenantNumber,
  ref: ContractRef,
  holder: TenantNumber | null,
  today: IsoDate,
): Promise<HeldContract | null> {
  const wanted = accountRef(ref, holder ?? number);
  const known = await readValue(store, keys.accountByPerson(number, wanted));
  if (known !== null) {
    const [held] = await readHeldContracts(store, [known], number, today);
    return held ?? null;
  }
  if (holder !== null) return null;
  const all = await listContracts(store, number, today);
  return all.find(({ contract }) => contract === ref) ?? null;
}

/** A contract as one of its holders has it; null where it is gone, or was never his. */
export async function readHeldContract(
  store: Store,
  ref: ContractRef,
  holder: TenantNumber,
): Promise<HeldContract | null> {
  const [contract, holding] = await Promise.all([
    readValue(store, keys.contract(ref)),
    readValue(store, keys.holding(ref, holder)),
  ]);
  return contract === null || holding === null
    ? null
    : heldContract(contract, holding);
}

/** Holdings read at once where all of them are gone through. */
const HELD_BATCH = 200;

/** Every contract as each of its holders has it, former ones included. */
export async function* heldContracts(
  store: Store,
): AsyncGenerator<HeldContract> {
  for await (const batch of holdingBatches(store, HELD_BATCH)) {
    const contracts = await readValues(
      store,
      batch.map(({ contract }) => keys.contract(contract)),
    );
    for (const [i, holding] of batch.entries()) {
      const contract = contracts.at(i) ?? null;
      if (contract !== null) yield heldContract(contract, holding);
    }
  }
}

/** Every holding of a contract, in the order of the holders' numbers. */
export function listHoldings(
  store: Store,
  ref: ContractRef,
): Promise<Holding[]> {
  return listValues(store, keys.holdingsOf(ref));
}

/** Every holding, former ones included, so many at once: a list as long as the landlord is never in memory. */
export async function* holdingBatches(
  store: Store,
  size: number,
): AsyncGenerator<Holding[]> {
  let batch: Holding[] = [];
  for await (
    const { value } of store.kv.list<Holding>({ prefix: keys.holdings() })
  ) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rankOf(contract: Contract): number {
  return (contract.endsOn === null ? 0 : 2) +
    (contract.kind === "habitation" ? 0 : 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
