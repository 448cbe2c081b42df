import type { Milliseconds } from "../duration.ts";
import type { Instant } from "../month.ts";

/** Why somebody of the landlord opens a tenant's file: said before anything is shown. */
export const LOOK_REASONS = ["call", "letter", "message", "control"] as const;
export type LookReason = typeof LOOK_REASONS[number];

/** How long a file stays open to who has said why. */
export const LOOK_MS: Milliseconds = 30 * 60_000;

/** That somebody has said why, and until when it holds. */
export interface StaffLook {
  v: 1;
  reason: LookReason;
  expiresAt: Instant;
}
