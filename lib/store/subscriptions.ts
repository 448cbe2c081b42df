import {
  isSubscribed,
  type Subscription,
  type SubscriptionAct,
  type SubscriptionAction,
} from "../domain/documents/subscription.ts";
import type { ContractRef } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Adds a decision to a contract's, unless it stands so already: then false. */
export async function putSubscriptionAct(
  tx: Transaction,
  act: Omit<SubscriptionAct, "v" | "number">,
): Promise<boolean> {
  const { contract, action, at, userId } = act;
  const head = await tx.get(keys.subscription(contract));
  if (isSubscribed(head, userId) === isActive(action)) return false;
  const number = (head?.actCount ?? 0) + 1;
  tx.set(keys.subscriptionAct(contract, number), { v: 2, number, ...act });
  tx.set(keys.subscription(contract), {
    v: 1,
    contract,
    active: isActive(action),
    userId,
    since: at,
    actCount: number,
  });
  return true;
}

/** Where a contract stands; null when nobody has ever decided. */
export function readSubscription(
  store: Store,
  contract: ContractRef,
): Promise<Subscription | null> {
  return readValue(store, keys.subscription(contract));
}

/** Every decision on a contract, or on all of them, oldest first by contract. */
export function listSubscriptionActs(
  store: Store,
  contract?: ContractRef,
): Promise<SubscriptionAct[]> {
  return listValues(
    store,
    contract === undefined
      ? keys.subscriptionActsAll()
      : keys.subscriptionActs(contract),
  );
}

const isActive = (action: SubscriptionAction) => action === "subscribe";
