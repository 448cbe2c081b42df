import type { KnownDevice } from "../../domain/account/known_device.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import { sweep } from "../../store/sweep.ts";
import type { Remover } from "./retention_services.ts";

/**
 * What closed accounts have left: anything of a login that a closing did not erase, the browsers that they knew, and
 * the account's record itself once its tenant's file is gone.
 */
export const removeClosedAccounts: Remover = async ({ store }, limit) => {
  const erased = await sweep(
    store,
    keys.users(),
    limit,
    hasLeftovers,
    (tx, key, user) =>
      tx.set(key, {
        ...user,
        email: "",
        passwordHash: "",
        lastSignInAt: null,
      }),
  );
  const browsers = await sweep(
    store,
    keys.devices(),
    limit,
    (device) => isOfNobody(store, device),
  );
  const accounts = await sweep(
    store,
    keys.users(),
    limit,
    (user) => isOfNoTenant(store, user),
    (tx, key, user) => {
      tx.delete(key);
      tx.delete(keys.closedUserByTenant(user.tenantNumber));
    },
  );
  const parts = [erased, browsers, accounts];
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    more: parts.some(({ more }) => more),
  };
};

function hasLeftovers({ closedAt, email, passwordHash, lastSignInAt }: User) {
  return closedAt !== null &&
    (email !== "" || passwordHash !== "" || lastSignInAt != null);
}

async function isOfNobody(
  store: Store,
  { userId }: KnownDevice,
): Promise<boolean> {
  const user = await readValue(store, keys.user(userId));
  return user === null || user.closedAt !== null;
}

async function isOfNoTenant(store: Store, user: User): Promise<boolean> {
  return user.closedAt !== null &&
    await readValue(store, keys.tenant(user.tenantNumber)) === null;
}
