import { showsKey } from "../../auth/exchange_key.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/**
 * Whether the landlord's software is asking. Wrong keys are counted for their block of addresses; the right one never
 * waits for them. `closed`: no key is configured.
 */
export async function checkExchangeKey(
  services: Services,
  authorization: string | null,
  addressBlock: string,
): Promise<"right" | "wrong" | "closed" | Throttled> {
  const { keyHash } = services.exchange;
  if (keyHash === null) return "closed";
  if (showsKey(authorization, keyHash)) return "right";
  const throttled = await takeTokens(services, [
    ["exchangeKeyAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  services.log.refused("exchange_key");
  return "wrong";
}
