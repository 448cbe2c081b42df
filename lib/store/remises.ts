import type { Remise, RemiseRow } from "../domain/exchange/remise.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";

/** A closed remise; null for a number that none has, or no more. */
export function readRemise(
  store: Store,
  number: number,
): Promise<Remise | null> {
  return readValue(store, keys.remise(number));
}

/** The rows of a closed remise as they were handed over, in their order; null once their time is over. */
export async function readRemiseRows(
  store: Store,
  { number, count }: Remise,
): Promise<RemiseRow[] | null> {
  const rows = (await listValues(store, keys.allRemiseRows(number))).flat();
  return rows.length === count ? rows : null;
}
