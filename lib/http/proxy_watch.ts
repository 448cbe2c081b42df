import type { Milliseconds } from "../domain/duration.ts";
import { raiseAlert } from "../usecases/raise_alert.ts";
import type { Services } from "../usecases/services.ts";
import type { ProxyFault } from "./client_address.ts";

/** Once a day is enough for a person, and a stranger can send the header too. */
const SAID_EVERY_MS: Milliseconds = 24 * 3_600_000;

/**
 * Tells a person, at most once a day and fault, that requests come in another way than `TRUST_PROXY` says: throttles
 * then count the wrong people.
 */
export function createProxyWatch(
  services: Services,
): (fault: ProxyFault) => void {
  const said = new Map<ProxyFault, number>();
  return (fault) => {
    const now = services.now();
    const before = said.get(fault);
    if (before !== undefined && Math.abs(now - before) < SAID_EVERY_MS) return;
    said.set(fault, now);
    services.later(() =>
      raiseAlert(services, { kind: fault, about: "TRUST_PROXY", detail: fault })
    );
  };
}
