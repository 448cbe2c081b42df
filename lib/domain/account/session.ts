import type { Milliseconds } from "../duration.ts";
import type { SessionId, UserId } from "../ids.ts";
import { type Instant, toInstant } from "../month.ts";
import type { Device } from "./device.ts";

/** A session ends when nothing was asked for this long. */
export const SESSION_IDLE_MS: Milliseconds = 30 * 60_000;
/** A session ends this long after sign-in, whatever happens. */
export const SESSION_ABSOLUTE_MS: Milliseconds = 12 * 3_600_000;
/** A session seen less than this ago isn't written again. */
const SESSION_TOUCH_MS: Milliseconds = 60_000;
/** How much later than now a session may have begun: two machines never quite agree. */
const SESSION_SKEW_MS: Milliseconds = 10 * 60_000;

/** A signed-in browser. Kept under the hash of its secret, which the cookie alone holds. */
export interface Session {
  v: 2;
  /** Names it in lists and forms; opens nothing. */
  id: SessionId;
  userId: UserId;
  createdAt: Instant;
  lastSeenAt: Instant;
  /** The earlier of the idle and the absolute limit. */
  expiresAt: Instant;
  device: Device;
  /** The account's own `passwordChangedAt` when this began; older records have none. */
  passwordChangedAt?: Instant;
  /** The account's own `sessionsEndedAt` when this began, null where there was none; older records have neither. */
  sessionsEndedAt?: Instant | null;
}

/** A session that begins now. */
export function startSession(
  of: {
    id: SessionId;
    userId: UserId;
    device: Device;
    passwordChangedAt: Instant;
    sessionsEndedAt: Instant | null;
  },
  nowMs: Milliseconds,
): Session {
  const now = toInstant(nowMs);
  return {
    v: 2,
    ...of,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: expiryOf(nowMs, nowMs),
  };
}

/**
 * Whether a session still holds: within its idle and its absolute limit. One that a clock ahead has begun is over
 * when the clock is put right: it would outlive its limits by as much.
 */
export function isSessionAlive(session: Session, nowMs: Milliseconds): boolean {
  return Date.parse(session.createdAt) <= nowMs + SESSION_SKEW_MS &&
    nowMs < Date.parse(session.expiresAt) &&
    nowMs < Date.parse(session.lastSeenAt) + SESSION_IDLE_MS &&
    nowMs < Date.parse(session.createdAt) + SESSION_ABSOLUTE_MS;
}

/**
 * Whether a session began with the password that the account has now: a new password ends all that came
 * before it. The moments are compared as marks, not as times, so that a clock set back shuts nobody out.
 */
export function hasPresentPassword(
  session: Session,
  user: { passwordChangedAt: Instant },
): boolean {
  return session.passwordChangedAt === undefined
    ? session.createdAt >= user.passwordChangedAt
    : session.passwordChangedAt === user.passwordChangedAt;
}

/**
 * Whether a session was opened before all sessions of its owner were ended: one word that also holds for a record
 * not removed yet. Compared as a mark: ended by a clock ahead, they would else end each new one until its time came.
 */
export function isEndedWithAll(
  session: Session,
  sessionsEndedAt: Instant | undefined,
): boolean {
  if (sessionsEndedAt === undefined) return false;
  return session.sessionsEndedAt === undefined
    ? session.createdAt <= sessionsEndedAt
    : session.sessionsEndedAt !== sessionsEndedAt;
}

/** A session seen again now, or null when it was written less than a minute from now or is over: nothing to write. */
export function touchSession(
  session: Session,
  nowMs: Milliseconds,
): Session | null {
  if (!isSessionAlive(session, nowMs)) return null;
  const awayMs = Math.abs(nowMs - Date.parse(session.lastSeenAt));
  if (awayMs < SESSION_TOUCH_MS) return null;
  return {
    ...session,
    lastSeenAt: toInstant(nowMs),
    expiresAt: expiryOf(Date.parse(session.createdAt), nowMs),
  };
}

function expiryOf(createdMs: Milliseconds, seenMs: Milliseconds): Instant {
  return toInstant(
    Math.min(seenMs + SESSION_IDLE_MS, createdMs + SESSION_ABSOLUTE_MS),
  );
}
