import type { TenantNumber } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";

/**
 * The account that a tenant closed last, or null. Those closed before closing kept a place under the number are looked
 * for among all accounts. Whoever decides on it reads it again under the commit's check.
 */
export async function findClosedUser(
  store: Store,
  number: TenantNumber,
): Promise<User | null> {
  const id = await readValue(store, keys.closedUserByTenant(number));
  if (id !== null) return await readValue(store, keys.user(id));
  let latest: User | null = null;
  for await (const { value } of store.kv.list<User>({ prefix: keys.users() })) {
    if (value.tenantNumber !== number || value.closedAt === null) continue;
    if (latest?.closedAt == null || latest.closedAt < value.closedAt) {
      latest = value;
    }
  }
  return latest;
}
