import type { Instant } from "./month.ts";

/** A mail that must leave, written in the same commit as its cause. `M` is the message to render. */
export interface OutboxItem<M> {
  v: 1;
  id: string;
  message: M;
  createdAt: Instant;
  /** Sendings tried so far. */
  attempts: number;
  /** Not before: the next try, or the end of the lease of the process that is sending it. */
  nextAt: Instant;
  /** Why the last try failed, shortened; empty before. */
  lastError: string;
}

/** Tries before a mail is put aside for a human: about two days with the waits below. */
export const MAX_SEND_ATTEMPTS = 12;
/** How long one process may hold a mail while it sends it. */
export const SEND_LEASE_MS = 60_000;

/** Milliseconds to wait before the next try, given how many have failed: 30 s, doubling, at most 8 h. */
export function sendBackoffMs(failed: number): number {
  return Math.min(30_000 * 2 ** Math.max(0, failed - 1), 8 * 3_600_000);
}
