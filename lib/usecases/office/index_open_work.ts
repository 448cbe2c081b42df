import { indexAlerts } from "../../store/alerts.ts";
import { indexParked } from "../../store/parked.ts";
import type { Services } from "../services.ts";

/** Lists what waits for somebody in a store that was written before there were such lists: none of it may be hidden. */
export async function indexOpenWork({ store }: Pick<Services, "store">) {
  await indexAlerts(store);
  await indexParked(store);
}
