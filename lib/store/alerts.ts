import type { Alert } from "../domain/alert.ts";
import { keys } from "./keys.ts";
import { listValues, type Store } from "./store.ts";

/** Alerts that are looked through: more than a landlord gets in years. */
const MOST_ALERTS = 20_000;

/** Alerts that nobody has seen to, newest first. */
export async function listOpenAlerts(store: Store): Promise<Alert[]> {
  const all = await listValues(store, keys.alerts(), { limit: MOST_ALERTS });
  return all.filter(({ handled }) => handled === undefined)
    .sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
}
