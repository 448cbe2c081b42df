import { commitUnlocked } from "./commit_unlocked.ts";
import { keys } from "./keys.ts";
import { splitAccounts } from "./migrations/split_accounts.ts";
import type { Milliseconds } from "../domain/duration.ts";
import { takeTurn, type Turn } from "./turn.ts";
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
export async function migrateStore(
  kv: KvPort,
  now: () => Milliseconds,
): Promise<number> {
  if (await isOfToday(kv)) return 0;
  // Two processes may open the store at once: one moves it, the other waits and finds it moved.
  return await takeTurn(kv, "migration", now, (turn) => move(kv, turn));
}

async function isOfToday(kv: KvPort): Promise<boolean> {
  const { value } = await kv.get<number>(keys.storeLayout());
  if (value !== null && value > LAYOUT) {
    throw new StoreTooNewError(
      `Cannot open a store of layout ${value}: this program knows ${LAYOUT}`,
    );
  }
  return value === LAYOUT;
}

async function move(kv: KvPort, turn: Turn): Promise<number> {
  if (await isOfToday(kv)) return 0;
  const key = keys.storeLayout();
  const { versionstamp } = await kv.get<number>(key);
  const moved = await splitAccounts(kv, turn);
  await commitUnlocked(() =>
    kv.atomic().check({ key, versionstamp }).set(key, LAYOUT)
      .delete(keys.movedUpTo())
  );
  return moved;
}
