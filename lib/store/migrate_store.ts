import { keys } from "./keys.ts";
import { splitAccounts } from "./migrations/split_accounts.ts";
import type { KvPort } from "./store.ts";

/** How the keys of a store are laid out today. Records of before are upgraded on reading; keys are moved once. */
const LAYOUT = 2;

/** A store that a later version of the program has written: this one would not find half of it. */
export class StoreTooNewError extends Error {
  override readonly name = "StoreTooNewError";
}

/**
 * Brings the keys of a store to today's layout. It may be cut off anywhere and is then run again; a store of today
 * costs one read. No older program may have the store open meanwhile.
 * @returns how many contracts were moved
 * @throws StoreTooNewError
 */
export async function migrateStore(kv: KvPort): Promise<number> {
  const key = keys.storeLayout();
  const { value, versionstamp } = await kv.get<number>(key);
  if (value !== null && value > LAYOUT) {
    throw new StoreTooNewError(
      `Cannot open a store of layout ${value}: this program knows ${LAYOUT}`,
    );
  }
  if (value === LAYOUT) return 0;
  const moved = await splitAccounts(kv);
  await kv.atomic().check({ key, versionstamp }).set(key, LAYOUT)
    .delete(keys.movedUpTo()).commit();
  return moved;
}
