import type { Milliseconds } from "../duration.ts";
import type { UserId } from "../ids.ts";
import type { Instant } from "../month.ts";

/** How long a browser that has signed in is known: it may be used once a year. */
export const KNOWN_DEVICE_MS: Milliseconds = 365 * 86_400_000;

/**
 * A browser from which a user has signed in; kept under the hash of its cookie's secret. It opens nothing by itself.
 */
export interface KnownDevice {
  v: 1;
  userId: UserId;
  expiresAt: Instant;
  /** The account's own `passwordChangedAt` when this was kept; older records have none. */
  passwordChangedAt?: Instant;
}

/** Whether a browser is still known to an account: who had an earlier password gets no guesses of their own. */
export function isKnownDevice(
  device: KnownDevice,
  user: { id: UserId; passwordChangedAt: Instant },
  nowMs: Milliseconds,
): boolean {
  const expiresMs = Date.parse(device.expiresAt);
  if (device.userId !== user.id || nowMs >= expiresMs) return false;
  return device.passwordChangedAt === undefined
    ? expiresMs - KNOWN_DEVICE_MS >= Date.parse(user.passwordChangedAt)
    : device.passwordChangedAt === user.passwordChangedAt;
}
