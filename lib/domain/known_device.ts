import type { Instant } from "./month.ts";

/** How long a browser that has signed in is known: it may be used once a year. */
export const KNOWN_DEVICE_MS = 365 * 86_400_000;

/** A browser from which a user has signed in; kept under the hash of its cookie's secret. It opens nothing by itself. */
export interface KnownDevice {
  v: 1;
  userId: string;
  expiresAt: Instant;
}
