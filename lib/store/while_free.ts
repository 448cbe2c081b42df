import type { Milliseconds } from "../domain/duration.ts";
import type { Store } from "./store.ts";
import {
  transact,
  type Transaction,
  type TransactOptions,
} from "./transaction.ts";
import { checkFree, type TurnName, waitForFree } from "./turn.ts";

/**
 * Commits while nobody has a turn: what only the work of that turn writes may be read in it without a check of its own.
 * Waits while somebody has it.
 * @throws TurnError after ten minutes
 * @throws ConflictError as `transact` does
 */
export async function whileFree<T>(
  store: Store,
  name: TurnName,
  now: () => Milliseconds,
  body: (tx: Transaction) => Promise<T>,
  options: TransactOptions = {},
): Promise<T> {
  for (;;) {
    await waitForFree(store.kv, name, now);
    const done = await transact(store, async (tx) => {
      if (!await checkFree(tx, name, now)) return null;
      return { result: await body(tx) };
    }, options);
    // It was taken between the look and the commit.
    if (done !== null) return done.result;
  }
}
