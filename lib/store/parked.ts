import type { ParkedNotification, ParkedState } from "../domain/alert.ts";
import { keys } from "./keys.ts";
import { listValues, readValues, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Writes a parked notification and its place in the list of those that wait, or of those decided. */
export function writeParked(tx: Transaction, parked: ParkedNotification) {
  const { id, at, decision } = parked;
  tx.set(keys.parked(id), parked);
  if (decision === undefined) {
    tx.set(keys.parkedByState("waiting", at, id), id);
  } else {
    tx.delete(keys.parkedByState("waiting", at, id));
    tx.set(keys.parkedByState("decided", decision.at, id), id);
  }
}

/** The ids of those that wait, the longest waiting first, or of those decided, the last decision first. */
export async function listParkedIds(
  store: Store,
  state: ParkedState,
  limit: number,
): Promise<string[]> {
  const reverse = state === "decided";
  return await listValues(store, keys.parkedOfState(state), { limit, reverse });
}

/** Some of those that wait, or of those decided, in the same order. */
export async function listParkedOf(
  store: Store,
  state: ParkedState,
  limit: number,
): Promise<ParkedNotification[]> {
  const ids = await listParkedIds(store, state, limit);
  const read = await readValues(store, ids.map(keys.parked));
  return read.filter((one) => one !== null);
}

/** Puts what a store without these lists has parked into them. */
export async function indexParked(store: Store): Promise<void> {
  const prefix = keys.parkedAll();
  for await (const { value } of store.kv.list<ParkedNotification>({ prefix })) {
    const { id, at, decision } = value;
    const place = decision === undefined
      ? keys.parkedByState("waiting", at, id)
      : keys.parkedByState("decided", decision.at, id);
    await transact(store, async (tx) => {
      if (await tx.get(place) !== null) return;
      const parked = await tx.get(keys.parked(id));
      if (parked !== null) writeParked(tx, parked);
    });
  }
}

/** Every parked notification, the longest waiting first. */
export async function listParked(
  store: Store,
): Promise<ParkedNotification[]> {
  const parked = await listValues(store, keys.parkedAll());
  return parked.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

/** Digits that a short id needs at least. */
const SHORTEST_ID = 8;

/** The parked ids that begin with what was typed, at most two: with more than one it names nothing. */
export async function findParkedIds(
  store: Store,
  typed: string,
): Promise<string[]> {
  const prefix = typed.trim().toLowerCase();
  if (!/^[0-9a-f]+$/.test(prefix) || prefix.length < SHORTEST_ID) return [];
  // "g" is the first letter after the hexadecimal digits.
  const range = { start: prefix, end: `${prefix}g`, limit: 2 };
  const found = await listValues(store, keys.parkedAll(), range);
  return found.map(({ id }) => id);
}
