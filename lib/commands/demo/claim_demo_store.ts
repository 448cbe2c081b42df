import { keys } from "../../store/keys.ts";
import { createStore, readValue, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";

/** Raised whenever what a store of before holds is no start for the demonstration of today. */
const DEMO_VERSION = 1;

/** What opening a store writes by itself. */
const OF_OPENING: readonly Deno.KvKeyPart[] = [
  "store_layouts",
  "turns",
];

/** A store that this version of the development server has not filled: it is left as it is. */
export class ForeignStoreError extends Error {
  override readonly name = "ForeignStoreError";
}

/**
 * Marks an empty store as the demonstration's, and lets one that is marked pass.
 * @param path what the store is called in the words of the error
 * @throws ForeignStoreError
 */
export async function claimDemoStore(
  kv: Deno.Kv,
  path: string,
): Promise<void> {
  const store = createStore(kv);
  const version = await readValue(store, keys.demoSeed());
  if (version === DEMO_VERSION) return;
  if (version !== null) {
    throw new ForeignStoreError(
      `${path} holds a demonstration of another version: delete it, or name another file (KV_PATH).`,
    );
  }
  if (!await isEmpty(store)) {
    throw new ForeignStoreError(
      `${path} holds data that no development server of today has put there; it is left alone. Name another file (KV_PATH), or delete it.`,
    );
  }
  await transact(store, async (tx) => {
    await tx.get(keys.demoSeed());
    tx.set(keys.demoSeed(), DEMO_VERSION);
  });
}

async function isEmpty({ kv }: Store): Promise<boolean> {
  for await (const { key: [noun = ""] } of kv.list({ prefix: [] })) {
    if (!OF_OPENING.includes(noun)) return false;
  }
  return true;
}
