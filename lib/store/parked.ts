import type { ParkedNotification } from "../domain/alert.ts";
import { keys } from "./keys.ts";
import { listValues, type Store } from "./store.ts";

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
