import type { Milliseconds } from "./duration.ts";
import type { Instant } from "./month.ts";

/** The newest moment that the store knows of: a clock is held against it before it does what cannot be undone. */
export interface ClockMark {
  v: 1;
  at: Instant;
}

/** Why a clock is not believed: it stands before the newest moment of the store, or too far after it. */
export type ClockFault = "clock_behind" | "clock_ahead";

/** How far a clock may stand before the mark: two machines never quite agree. */
const CLOCK_TOLERANCE_MS: Milliseconds = 10 * 60_000;
/**
 * How far a clock may stand after the mark. A running server moves the mark every few minutes, so that only a
 * portal that stood still for so long is doubted in error, and then somebody is starting it again just now.
 */
const CLOCK_JUMP_MS: Milliseconds = 45 * 86_400_000;
/** A mark younger than this is not written again. */
const CLOCK_MARK_MS: Milliseconds = 5 * 60_000;

/** Holds a clock against the mark; null when it may be believed. A store without a mark believes any clock. */
export function judgeClock(
  mark: ClockMark | null,
  nowMs: Milliseconds,
): ClockFault | null {
  if (mark === null) return null;
  const sinceMs = nowMs - Date.parse(mark.at);
  if (sinceMs < -CLOCK_TOLERANCE_MS) return "clock_behind";
  return sinceMs > CLOCK_JUMP_MS ? "clock_ahead" : null;
}

/** Whether a believed clock moves the mark: never backwards, and seldom. */
export function isMarkDue(
  mark: ClockMark | null,
  nowMs: Milliseconds,
): boolean {
  return mark === null || nowMs - Date.parse(mark.at) >= CLOCK_MARK_MS;
}
