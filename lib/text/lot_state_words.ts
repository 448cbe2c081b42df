import type { DeliveryState } from "../domain/exchange/delivery.ts";
import type { PlainFrench } from "./french.ts";

/** Where a lot is, for the landlord's people. */
export const LOT_STATE_WORDS = {
  waiting: "exchange-state-waiting",
  under_way: "exchange-state-under-way",
  taken: "exchange-state-taken",
  refused: "exchange-state-refused",
} as const satisfies Record<DeliveryState, PlainFrench>;
