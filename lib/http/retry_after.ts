import type { Milliseconds } from "../domain/duration.ts";

/** A page's options for "too many tries": 429 with the wait in whole seconds. */
export function tooMany(retryAfterMs: Milliseconds): {
  status: number;
  headers: Record<string, string>;
} {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  return { status: 429, headers: { "Retry-After": String(seconds) } };
}
