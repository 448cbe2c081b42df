import type { Milliseconds } from "./duration.ts";
import type { MailId } from "./ids.ts";
import type { MailPriority } from "./mail_priority.ts";
import type { Instant } from "./month.ts";

/** A mail that must leave, written in the same commit as its cause. `M` is the message to render. */
export interface OutboxItem<M> {
  v: 2;
  id: MailId;
  message: M;
  createdAt: Instant;
  /** Sendings tried so far. */
  attempts: number;
  /** Not before: the next try, or the end of the lease of the process that is sending it. */
  nextAt: Instant;
  /** Why the last try failed, shortened; empty before. */
  lastError: string;
}

/** A mail in the queue: the priority is the one it was queued with, so that its place is always found again. */
export interface QueuedMail<M> extends OutboxItem<M> {
  priority: MailPriority;
}

/** Mails of one process that may be on their way to the mail server at once: as many connections. */
export const SENDINGS = 4;
/** Of these, how many may be bulk mails: the last place is kept for an urgent one. */
export const BULK_SENDINGS = SENDINGS - 1;

/** How long the mail server is waited for, in milliseconds. */
export const SMTP_PATIENCE = {
  /** Until there is a connection, name lookup included. */
  connectMs: 10_000,
  /** Until its first line: some servers hold it back against robots. */
  greetingMs: 20_000,
  /** For each answer after that. */
  silenceMs: 30_000,
} as const;

/** Answers to one mail at most: EHLO, STARTTLS, EHLO, three of AUTH, MAIL, RCPT, DATA, and the mail's end. */
const SMTP_ANSWERS = 10;

/** The longest a sending can last: all of the above one after another. Then its connection is closed. */
export const SEND_DEADLINE_MS: Milliseconds = SMTP_PATIENCE.connectMs +
  SMTP_PATIENCE.greetingMs + SMTP_ANSWERS * SMTP_PATIENCE.silenceMs;

/** How long one process may hold a mail: longer than any sending, so that two never send the same mail. */
export const SEND_LEASE_MS: Milliseconds = SEND_DEADLINE_MS + 30_000;

/** How long a mail that does not leave is tried again, from when it was queued. */
export const MAIL_PATIENCE_MS: Milliseconds = 48 * 3_600_000;

const FIRST_WAIT_MS: Milliseconds = 30_000;
const LONGEST_WAIT_MS: Milliseconds = 2 * 3_600_000;

/**
 * When a mail that failed at `nowMs` is tried again: after 30 s, doubling up to 2 h, the last time as its patience
 * ends. Null when that is over.
 */
export function nextTryAtMs(
  { createdAt, attempts }: Pick<OutboxItem<unknown>, "createdAt" | "attempts">,
  nowMs: Milliseconds,
): number | null {
  const endsAtMs = Date.parse(createdAt) + MAIL_PATIENCE_MS;
  if (nowMs >= endsAtMs) return null;
  const waitMs = FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1);
  return Math.min(nowMs + Math.min(waitMs, LONGEST_WAIT_MS), endsAtMs);
}

/** How much later than now a mail may have been queued: two machines never quite agree. */
const QUEUE_SKEW_MS: Milliseconds = 10 * 60_000;

/** Whether a mail waits for a moment that only a clock ahead can have given it: that clock was put right since. */
export function isStranded(
  { createdAt, nextAt }: Pick<OutboxItem<unknown>, "createdAt" | "nextAt">,
  nowMs: Milliseconds,
): boolean {
  return Date.parse(createdAt) > nowMs + QUEUE_SKEW_MS ||
    Date.parse(nextAt) > nowMs + LONGEST_WAIT_MS + QUEUE_SKEW_MS;
}
