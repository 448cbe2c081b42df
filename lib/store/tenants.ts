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

/** Writes a contract and its place under its tenant; a contract that changed hands leaves the former one. */
export function putContract(
  tx: Transaction,
  contract: Contract,
  before: Contract | null,
) {
  if (before !== null && before.tenantNumber !== contract.tenantNumber) {
    tx.delete(keys.contractByTenant(before.tenantNumber, contract.contract));
  }
  tx.set(keys.contract(contract.contract), contract);
  tx.set(
    keys.contractByTenant(contract.tenantNumber, contract.contract),
    contract.contract,
  );
}

/** A tenant's contracts: homes first, running ones before ended ones, then by reference. */
export async function listContracts(
  store: Store,
  number: TenantNumber,
): Promise<Contract[]> {
  const refs = await listValues(store, keys.contractsByTenant(number));
  const contracts = await readValues(store, refs.map(keys.contract));
  return contracts
    .filter((contract) => contract !== null)
    .filter((contract) => contract.tenantNumber === number)
    .sort((a, b) => rankOf(a) - rankOf(b) || compare(a.contract, b.contract));
}

/** Reads as many records for a reference that names nobody. */
const NO_CONTRACT: ContractRef = "L/0";

/** Whom a reference names: the tenant's number, and the tenant where there is one. It takes as long when it is nobody. */
export async function readReferenced(
  store: Store,
  reference: TypedReference,
): Promise<{ number: TenantNumber | null; tenant: Tenant | null }> {
  const ref = reference.kind === "contract" ? reference.contract : NO_CONTRACT;
  const contract = await readValue(store, keys.contract(ref));
  const number = reference.kind === "tenant"
    ? reference.number
    : contract?.tenantNumber ?? null;
  const tenant = await readValue(store, keys.tenant(number ?? NO_TENANT));
  return { number, tenant };
}

/** A contract that belongs to a tenant, or null: another tenant's is as good as none. */
export async function readOwnContract(
  store: Store,
  number: TenantNumber,
  ref: ContractRef,
): Promise<Contract | null> {
  const contract = await readValue(store, keys.contract(ref));
  return contract?.tenantNumber === number ? contract : null;
}

function rankOf(contract: Contract): number {
  return (contract.endsOn === null ? 0 : 2) +
    (contract.kind === "habitation" ? 0 : 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
