import type { Milliseconds } from "./duration.ts";

/** Thrown when a bounded resource has no place left: the page answers 503 with Retry-After. */
export class BusyError extends Error {
  override readonly name = "BusyError";

  constructor(message: string, readonly retryAfterMs: Milliseconds) {
    super(message);
  }
}
