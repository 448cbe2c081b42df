import type { Milliseconds } from "../../domain/duration.ts";
import type { Services } from "../../usecases/services.ts";
import { playNight } from "./play_night.ts";

/** How long a night takes when somebody watches, and otherwise. */
const MINUTE_MS: Milliseconds = 60_000;
export const DAY_MS: Milliseconds = 24 * 60 * MINUTE_MS;

/** Plays a night of the demonstration's office each minute, or each day; one at a time. */
export function keepNights(services: Services, isFast: boolean) {
  const timer = setInterval(() => {
    services.later(() => playNight(services));
  }, isFast ? MINUTE_MS : DAY_MS);
  services.stopping.addEventListener("abort", () => clearInterval(timer));
}
