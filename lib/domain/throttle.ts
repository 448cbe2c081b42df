import type { Milliseconds } from "./duration.ts";
import { type Instant, toInstant } from "./month.ts";

/** So many acts at once, and one more each `refillEveryMs`: no rule ever locks anyone out for good. */
export interface ThrottleRule {
  capacity: number;
  refillEveryMs: Milliseconds;
}

/** A token bucket: it is full again at this moment, and its record may be forgotten then. */
export interface Bucket {
  v: 1;
  fullAt: Instant;
}

/** What taking a token came to. */
export interface Take {
  allowed: boolean;
  /** What to store; unchanged in value when refused, so that insisting doesn't lengthen the wait. */
  bucket: Bucket;
  /**
   * Whether the stored bucket was filled by a clock that stood ahead: it must be stored as it is now, else it refuses
   * until that clock's time comes.
   */
  pulledBack: boolean;
  /** 0 when allowed. */
  retryAfterMs: Milliseconds;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Every throttle of the portal. `…Address` rules are per `addressBlock`, generous because a mobile
 * operator puts thousands of homes behind one; `signInAccountFromAddress` is per account and block
 * together, so that a stranger's failures don't stop the owner elsewhere, and `signInAccount` bounds
 * an attack from many blocks at 30 and then 1,440 guesses a day. Such an attack would keep the owner out as
 * well: a browser that has signed in before is counted by itself (`signInDevice`) and by no other rule.
 */
export const THROTTLES = {
  signInAccountFromAddress: { capacity: 10, refillEveryMs: MINUTE },
  signInAccount: { capacity: 30, refillEveryMs: MINUTE },
  signInDevice: { capacity: 10, refillEveryMs: MINUTE },
  signInAddress: { capacity: 60, refillEveryMs: 5 * SECOND },
  /** Passwords typed for one mailed link, where it is opened in another browser. */
  validationLink: { capacity: 10, refillEveryMs: MINUTE },
  /** Registration forms that are looked at, faulty ones too: judging a password takes 8 to 25 ms. */
  registrationFormAddress: { capacity: 120, refillEveryMs: 2 * SECOND },
  registrationAddress: { capacity: 30, refillEveryMs: MINUTE },
  mailRecipient: { capacity: 6, refillEveryMs: 10 * MINUTE },
  mailAddress: { capacity: 40, refillEveryMs: 30 * SECOND },
  passwordResetAccount: { capacity: 4, refillEveryMs: 15 * MINUTE },
  passwordResetAddress: { capacity: 30, refillEveryMs: 30 * SECOND },
  identifierReminderTenant: { capacity: 3, refillEveryMs: 30 * MINUTE },
  identifierReminderAddress: { capacity: 20, refillEveryMs: MINUTE },
  /** Forms that are kept of one user whose session was over. */
  keptFormUser: { capacity: 5, refillEveryMs: 2 * MINUTE },
  contactTenant: { capacity: 10, refillEveryMs: 5 * MINUTE },
  verifyAddress: { capacity: 30, refillEveryMs: 10 * SECOND },
  subscriptionTenant: { capacity: 10, refillEveryMs: 5 * MINUTE },
  archiveTenant: { capacity: 5, refillEveryMs: 10 * MINUTE },
  /** Wrong keys of the landlord's software. */
  exchangeKeyAddress: { capacity: 20, refillEveryMs: MINUTE },
  /** Forms of the office's ways in: passwords are hashed for them. */
  staffAddress: { capacity: 60, refillEveryMs: 5 * SECOND },
  staffAccountFromAddress: { capacity: 10, refillEveryMs: MINUTE },
  staffAccount: { capacity: 30, refillEveryMs: MINUTE },
  /** Six digits fall to a million guesses: these let through fewer than 300 a day. */
  staffCodeFromAddress: { capacity: 6, refillEveryMs: 5 * MINUTE },
  staffCode: { capacity: 18, refillEveryMs: 5 * MINUTE },
  staffActivation: { capacity: 10, refillEveryMs: MINUTE },
  /** Changes of what a person signs in with. */
  staffOwn: { capacity: 10, refillEveryMs: MINUTE },
  /** Challenges for passkeys of the office: each answer needs one. */
  staffPasskeyAddress: { capacity: 60, refillEveryMs: 5 * SECOND },
  /** Browsers sent to the landlord's sign-on. */
  staffSignOnAddress: { capacity: 60, refillEveryMs: 5 * SECOND },
  paymentTenant: { capacity: 20, refillEveryMs: 30 * SECOND },
} as const satisfies Record<string, ThrottleRule>;

/** The name of a throttle, for keys and log lines. */
export type ThrottleName = keyof typeof THROTTLES;

/**
 * Takes one token, or says how long until the next. A clock set back never makes the wait longer than a whole refill.
 */
export function takeToken(
  bucket: Bucket | null,
  rule: ThrottleRule,
  nowMs: Milliseconds,
): Take {
  const wholeMs = rule.capacity * rule.refillEveryMs;
  const stored = bucket === null ? nowMs : Date.parse(bucket.fullAt);
  const fullAtMs = Math.min(Math.max(stored, nowMs), nowMs + wholeMs);
  const pulledBack = stored > nowMs + wholeMs;
  const afterMs = fullAtMs + rule.refillEveryMs;
  const overMs = afterMs - nowMs - wholeMs;
  return overMs > 0
    ? {
      allowed: false,
      bucket: { v: 1, fullAt: toInstant(fullAtMs) },
      pulledBack,
      retryAfterMs: overMs,
    }
    : {
      allowed: true,
      bucket: { v: 1, fullAt: toInstant(afterMs) },
      pulledBack,
      retryAfterMs: 0,
    };
}
