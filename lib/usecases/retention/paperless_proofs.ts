import type { ContractRef } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { listSubscriptionActs } from "../../store/subscriptions.ts";
import { sweep, type Swept } from "../../store/sweep.ts";
import { transact } from "../../store/transaction.ts";
import type { Remover, RetentionServices } from "./retention_services.ts";

/** Decisions on the notices of a lease that is gone: first the decisions, then the head by which they are found. */
export const removePaperlessProofs: Remover = async (services, limit) => {
  const { store } = services;
  let removed = 0;
  const heads = await sweep(
    store,
    keys.subscriptions(),
    limit,
    async ({ contract }) => {
      if (await readValue(store, keys.contract(contract)) !== null) {
        return false;
      }
      removed += await removeActs(services, contract);
      return true;
    },
  );
  return { count: removed, more: heads.more } satisfies Swept;
};

/** Few a contract: they are throttled. */
const ACTS_A_COMMIT = 500;

async function removeActs(
  { store }: RetentionServices,
  contract: ContractRef,
): Promise<number> {
  const acts = await listSubscriptionActs(store, contract);
  for (let at = 0; at < acts.length; at += ACTS_A_COMMIT) {
    const batch = acts.slice(at, at + ACTS_A_COMMIT);
    await transact(store, (tx) => {
      for (const { number } of batch) {
        tx.delete(keys.subscriptionAct(contract, number));
      }
    });
  }
  return acts.length;
}
