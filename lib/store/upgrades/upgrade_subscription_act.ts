import type { SubscriptionAct } from "../../domain/documents/subscription.ts";
import { FORMER_ACTIONS } from "./former_codes.ts";

/** A decision as it was stored until November 2026: its action was a French word. */
export interface SubscriptionActV1
  extends Omit<SubscriptionAct, "v" | "action"> {
  v: 1;
  action: keyof typeof FORMER_ACTIONS;
}

/** A decision as it is today, whenever it was written. */
export function upgradeSubscriptionAct(
  stored: SubscriptionAct | SubscriptionActV1,
): SubscriptionAct {
  return stored.v === 2
    ? stored
    : { ...stored, v: 2, action: FORMER_ACTIONS[stored.action] };
}
