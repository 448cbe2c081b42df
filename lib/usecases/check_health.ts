import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import type { Services } from "./services.ts";

/** Whether the store answers. */
export async function checkHealth(services: Services): Promise<boolean> {
  try {
    await readValue(services.store, keys.user("health"));
    return true;
  } catch {
    return false;
  }
}
