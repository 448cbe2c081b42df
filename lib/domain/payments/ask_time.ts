import type { Milliseconds } from "../duration.ts";
import { type Instant, toInstant } from "../month.ts";
import { hasPending, type Payment } from "./payment.ts";

/**
 * The first question comes when the bank's page has closed and its notification had a minute to arrive: before the
 * payment counts as expired.
 */
const FIRST_ASK_MS: Milliseconds = 11 * 60_000;
/** A form without any word of the bank was most likely left: it is asked about for so long. */
const ASK_UNANSWERED_MS: Milliseconds = 36 * 3_600_000;
/** An authorisation lives seven days: a pending transaction is asked about for so long. */
const ASK_PENDING_MS: Milliseconds = 8 * 86_400_000;

/**
 * When to ask the bank next about a payment that it owes a word on: its page's life after the last form,
 * then each time when that age has doubled. Null when every form has its final word, or after too long.
 */
export function nextAskAt(
  payment: Payment,
  nowMs: Milliseconds,
): Instant | null {
  const last = payment.attempts.at(-1);
  if (last === undefined) return null;
  const silent = payment.attempts.some(({ transId }) =>
    !payment.operations.some((operation) => operation.transId === transId)
  );
  const pending = hasPending(payment);
  if (!silent && !pending) return null;
  const builtMs = Date.parse(last.builtAt);
  const ageMs = Math.max(FIRST_ASK_MS, 2 * (nowMs - builtMs));
  const limitMs = pending ? ASK_PENDING_MS : ASK_UNANSWERED_MS;
  return nowMs - builtMs < limitMs ? toInstant(builtMs + ageMs) : null;
}
