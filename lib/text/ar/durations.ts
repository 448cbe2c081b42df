import * as nouns from "./counted.ts";

/** A span in whole minutes: `30 دقيقة`. */
export function minutes(ms: number): string {
  return nouns.counted(Math.ceil(ms / 60_000), nouns.minutes);
}

/** A span in hours, rounded up: `48 ساعة`. */
export function hours(ms: number): string {
  return nouns.counted(Math.ceil(ms / 3_600_000), nouns.hours);
}

/** A span in whole days: `365 يومًا`. */
export function days(ms: number): string {
  return nouns.counted(Math.ceil(ms / 86_400_000), nouns.days);
}
