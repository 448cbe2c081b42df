import type { Milliseconds } from "../domain/duration.ts";
import type { Texts } from "./texts.ts";

/** A span in whole minutes: `30 minutes`. */
export function minutesIn({ t }: Texts, ms: number): string {
  return t("duration-minutes", { count: Math.ceil(ms / 60_000) });
}

/** A span in hours, rounded up: `48 heures`. */
export function hoursIn({ t }: Texts, ms: number): string {
  return t("duration-hours", { count: Math.ceil(ms / 3_600_000) });
}

/** A span in whole days: `365 jours`. */
export function daysIn({ t }: Texts, ms: number): string {
  return t("duration-days", { count: Math.ceil(ms / 86_400_000) });
}

/** Too many tries, with the wait in whole minutes. */
export function tooManyTries({ t }: Texts, retryAfterMs: Milliseconds): string {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return t("fault-too-many-tries", { minutes });
}
