import {
  standsSo,
  type Subscription,
  type SubscriptionAct,
  type SubscriptionAction,
} from "../domain/documents/subscription.ts";
import { type AccountRef, accountRef } from "../domain/ledger/account_ref.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Adds a decision to an account's, unless it stands so already: then false. */
export async function putSubscriptionAct(
  tx: Transaction,
  act: Omit<SubscriptionAct, "v" | "number">,
): Promise<boolean> {
  const { contract, holder, action, at, userId, version } = act;
  const account = accountRef(contract, holder);
  const head = await tx.get(keys.subscription(account));
  if (standsSo(head, act)) return false;
  const number = (head?.actCount ?? 0) + 1;
  tx.set(keys.subscriptionAct(account, number), { v: 2, number, ...act });
  tx.set(keys.subscription(account), {
    v: 1,
    contract,
    holder,
    active: isActive(action),
    userId,
    since: at,
    actCount: number,
    version,
  });
  return true;
}

/** Where an account stands; null when nobody has ever decided. */
export function readSubscription(
  store: Store,
  account: AccountRef,
): Promise<Subscription | null> {
  return readValue(store, keys.subscription(account));
}

/** Every decision on an account, or on all of them, oldest first by account. */
export function listSubscriptionActs(
  store: Store,
  account?: AccountRef,
): Promise<SubscriptionAct[]> {
  return listValues(
    store,
    account === undefined
      ? keys.subscriptionActsAll()
      : keys.subscriptionActs(account),
  );
}

const isActive = (action: SubscriptionAction) => action === "subscribe";
