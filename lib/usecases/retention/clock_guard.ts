import type { Milliseconds } from "../../domain/duration.ts";
import {
  LONGEST_SILENCE_MS,
  type RetentionHead,
} from "../../domain/retention.ts";
import { checkClock } from "../watch_clock.ts";
import type { RetentionServices } from "./retention_services.ts";

/** Why a clock is not believed: null when it is. */
export type ClockDoubt = "clock_behind" | "clock_ahead";

/** What is asked before anything is removed; another may know more of the clock than this one. */
export type ClockGuard = (
  nowMs: Milliseconds,
  head: RetentionHead | null,
) => Promise<ClockDoubt | null>;

/**
 * Holds the clock against the store's newest moment, as every act does that cannot be undone, then against the last
 * run.
 */
export function guardByStore(
  services: Pick<RetentionServices, "store" | "now" | "log">,
): ClockGuard {
  return async (nowMs, head) =>
    await checkClock(services, nowMs) ?? await guardByLastRun(nowMs, head);
}

/** Clocks of two machines on one store are never quite equal. */
const MINUTES_APART_MS: Milliseconds = 10 * 60_000;

/**
 * Compares the clock with the last run, which is a day ago as long as the portal runs. A clock months ahead would make
 * everything old at once; a portal that stood still for months looks the same, and a person tells them apart.
 */
export const guardByLastRun: ClockGuard = (nowMs, head) => {
  const last = head?.lastRunAt == null ? nowMs : Date.parse(head.lastRunAt);
  const doubt = nowMs < last - MINUTES_APART_MS
    ? "clock_behind"
    : nowMs > last + LONGEST_SILENCE_MS
    ? "clock_ahead"
    : null;
  return Promise.resolve(doubt);
};
