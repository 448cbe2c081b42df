import type { Device } from "../account/device.ts";
import type { Milliseconds } from "../duration.ts";
import type { SessionId, StaffId } from "../ids.ts";
import { type Instant, toInstant } from "../month.ts";

/** A session of the office ends when nothing was asked for this long. */
const STAFF_IDLE_MS: Milliseconds = 30 * 60_000;
/** It ends this long after sign-in, whatever happens. */
export const STAFF_ABSOLUTE_MS: Milliseconds = 8 * 3_600_000;
/** One seen less than this ago isn't written again. */
const TOUCH_MS: Milliseconds = 60_000;
/** How much later than now one may have begun: two machines never quite agree. */
const SKEW_MS: Milliseconds = 10 * 60_000;

/** A browser signed in to the office. Kept under the hash of its secret, which the cookie alone holds. */
export interface StaffSession {
  v: 2;
  id: SessionId;
  staffId: StaffId;
  createdAt: Instant;
  lastSeenAt: Instant;
  device: Device;
  /** The account's own when this began: a new one ends it. One of before November 2026 has none, and is over. */
  epoch: string;
}

/** Whether a session is within its limits; one of a clock that stood ahead is not. */
export function isStaffSessionAlive(
  session: StaffSession,
  nowMs: Milliseconds,
): boolean {
  const createdMs = Date.parse(session.createdAt);
  return createdMs <= nowMs + SKEW_MS &&
    nowMs < createdMs + STAFF_ABSOLUTE_MS &&
    nowMs < Date.parse(session.lastSeenAt) + STAFF_IDLE_MS;
}

/** Who signed in this long ago or less may change what he signs in with. */
const FRESH_MS: Milliseconds = 15 * 60_000;

/** Whether a sign-in is so recent that it is still the same person's for certain. */
export function isFreshSignIn(
  { createdAt }: StaffSession,
  nowMs: Milliseconds,
): boolean {
  return nowMs < Date.parse(createdAt) + FRESH_MS;
}

/** A session seen again now, or null when there is nothing to write. */
export function touchStaffSession(
  session: StaffSession,
  nowMs: Milliseconds,
): StaffSession | null {
  if (!isStaffSessionAlive(session, nowMs)) return null;
  const awayMs = Math.abs(nowMs - Date.parse(session.lastSeenAt));
  return awayMs < TOUCH_MS
    ? null
    : { ...session, lastSeenAt: toInstant(nowMs) };
}
