import { BROWSERS, type Device, SYSTEMS } from "../../domain/account/device.ts";
import type { Session } from "../../domain/account/session.ts";

/** A session as it was stored until November 2026: its device may be French words, `Chrome sur Android`. */
export interface SessionV1 extends Omit<Session, "v" | "device"> {
  v: 1;
  device: Device | string;
}

/** A session as it is today, whenever it was written. */
export function upgradeSession(stored: Session | SessionV1): Session {
  return stored.v === 2
    ? stored
    : { ...stored, v: 2, device: deviceOf(stored.device) };
}

function deviceOf(stored: Device | string): Device {
  if (typeof stored !== "string") return stored;
  const [browser, system] = stored.split(" sur ");
  return {
    browser: BROWSERS.find((name) => name === browser) ?? null,
    system: SYSTEMS.find((name) => name === system) ?? null,
  };
}
