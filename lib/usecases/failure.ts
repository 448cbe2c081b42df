import type { Milliseconds } from "../domain/duration.ts";
import { BusyError } from "../domain/busy_error.ts";
import { ConflictError } from "../store/transaction.ts";

/** How long to wait before trying again when the store was too busy, in milliseconds. */
const CONFLICT_RETRY_MS: Milliseconds = 2_000;

/**
 * How long to wait where a failure passes by itself (too many hashes at once, too many conflicts); null for the
 * others.
 */
export function passingFailureMs(error: unknown): number | null {
  if (error instanceof BusyError) return error.retryAfterMs;
  return error instanceof ConflictError ? CONFLICT_RETRY_MS : null;
}
