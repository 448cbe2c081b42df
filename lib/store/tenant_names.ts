import { indexedNames } from "../domain/office/indexed_names.ts";
import type { TenantNumber } from "../domain/references.ts";
import type { Tenant } from "../domain/tenant.ts";
import { keys } from "./keys.ts";
import { readValues, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Tenants that one commit of `indexNames` writes. */
const TENANTS_A_COMMIT = 50;

/**
 * Writes a tenant with the names under which the office finds him.
 * @param before the tenant as it stands; null for a new one
 */
export function putTenant(
  tx: Transaction,
  tenant: Tenant,
  before: Tenant | null,
) {
  tx.set(keys.tenant(tenant.number), tenant);
  const names = indexedNames(tenant);
  const former = before === null ? [] : indexedNames(before);
  for (const name of former.filter((one) => !names.includes(one))) {
    tx.delete(keys.tenantByName(name, tenant.number));
  }
  for (const name of names) {
    tx.set(keys.tenantByName(name, tenant.number), tenant.number);
  }
}

/** Takes a tenant away, and the names. */
export function removeTenantRecord(tx: Transaction, tenant: Tenant) {
  tx.delete(keys.tenant(tenant.number));
  for (const name of indexedNames(tenant)) {
    tx.delete(keys.tenantByName(name, tenant.number));
  }
}

/** Where a page of names goes on: the last key of the one before. */
export interface NamePlace {
  name: string;
  number: TenantNumber;
}

/** Tenants one of whose names begins so, in the order of the names, and where the next page begins. */
export async function findByName(
  store: Store,
  prefix: string,
  after: NamePlace | null,
  limit: number,
): Promise<{ tenants: Tenant[]; next: NamePlace | null }> {
  const root = keys.tenantsByName();
  const start = after === null
    ? [...root, prefix]
    : [...root, after.name, `${after.number}\u0000`];
  const selector = { start, end: [...root, `${prefix}\uffff`] };
  const found: NamePlace[] = [];
  const listed = store.kv.list<TenantNumber>(selector, { limit: limit + 1 });
  for await (const { key: [, name], value: number } of listed) {
    found.push({ name: String(name), number });
  }
  const shown = found.slice(0, limit);
  const numbers = [...new Set(shown.map(({ number }) => number))];
  const tenants = await readValues(store, numbers.map(keys.tenant));
  return {
    tenants: tenants.filter((tenant) => tenant !== null),
    next: found.length > limit ? shown.at(-1) ?? null : null,
  };
}

/** Builds the index of names anew: what is missing is written, what is nobody's goes. Gives how many tenants. */
export async function indexNames(store: Store): Promise<number> {
  let batch: TenantNumber[] = [];
  let count = 0;
  const write = async () => {
    const numbers = batch;
    batch = [];
    for (const number of numbers) {
      await transact(store, async (tx) => {
        const tenant = await tx.get(keys.tenant(number));
        if (tenant !== null) putTenant(tx, tenant, tenant);
      });
    }
    count += numbers.length;
  };
  const prefix = keys.tenants();
  for await (const { value } of store.kv.list<Tenant>({ prefix })) {
    batch.push(value.number);
    if (batch.length === TENANTS_A_COMMIT) await write();
  }
  await write();
  await removeStale(store);
  return count;
}

async function removeStale(store: Store) {
  const prefix = keys.tenantsByName();
  for await (const entry of store.kv.list<TenantNumber>({ prefix })) {
    const name = String(entry.key[1]);
    const number = entry.value;
    await transact(store, async (tx) => {
      const tenant = await tx.get(keys.tenant(number));
      const isKnown = tenant !== null && indexedNames(tenant).includes(name);
      if (!isKnown) tx.delete(keys.tenantByName(name, number));
    });
  }
}
