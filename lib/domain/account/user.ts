import type { Milliseconds } from "../duration.ts";
import type { UserId } from "../ids.ts";
import { type Instant, toInstant } from "../month.ts";
import type { Language } from "../language.ts";
import { MAIL_PATIENCE_MS } from "../outbox.ts";
import type { TenantNumber } from "../references.ts";

/** A tenant's login. It exists from the validation of its address on. */
export interface User {
  v: 1;
  id: UserId;
  tenantNumber: TenantNumber;
  /** As typed; compared and indexed through `foldEmail`. */
  email: string;
  /** PHC string. */
  passwordHash: string;
  createdAt: Instant;
  emailChangedAt: Instant | null;
  passwordChangedAt: Instant;
  /** Of pages and mails. */
  language: Language;
  /** Whether a mail may remind of the day by which to pay. */
  reminders: boolean;
  /** When the tenant closed it: it signs in no more. */
  closedAt: Instant | null;
  /** Absent in records from before it was kept, null until the first sign-in or when its time is over. */
  lastSignInAt?: Instant | null;
  /** Sessions opened up to this moment are over: somebody ended them all. */
  sessionsEndedAt?: Instant;
}

/**
 * The moment of a new password. Sessions, links and known browsers are bound to the one they were made under,
 * so it is never that of an earlier password, even where the clock stood still or went back.
 */
export function nextPasswordChange(
  before: Instant,
  nowMs: Milliseconds,
): Instant {
  return toInstant(Math.max(nowMs, Date.parse(before) + 1));
}

/** What a mailed link is good for. */
export type TokenPurpose =
  | "validation"
  | "reset"
  | "mail_change"
  | "invitation";

/** How long a mailed link works from when its mail has left, by purpose. */
export const TOKEN_LIFETIME_MS: Readonly<Record<TokenPurpose, number>> = {
  validation: 48 * 3_600_000,
  reset: 3_600_000,
  mail_change: 3_600_000,
  // A change of portal, told by the landlord: people open it when they next think of their rent.
  invitation: 30 * 24 * 3_600_000,
};

/** How long a link's record is kept at most: its mail may wait in the outbox before the lifetime begins. */
export const TOKEN_KEPT_MS: Readonly<Record<TokenPurpose, number>> = {
  validation: MAIL_PATIENCE_MS + TOKEN_LIFETIME_MS.validation,
  reset: MAIL_PATIENCE_MS + TOKEN_LIFETIME_MS.reset,
  mail_change: MAIL_PATIENCE_MS + TOKEN_LIFETIME_MS.mail_change,
  invitation: MAIL_PATIENCE_MS + TOKEN_LIFETIME_MS.invitation,
};

/** A registration that waits for its address to be validated: all that the account will be. */
export interface ValidationToken {
  v: 1;
  purpose: "validation";
  expiresAt: Instant;
  tenantNumber: TenantNumber;
  email: string;
  language: Language;
  passwordHash: string;
  /** The hash of the secret of the browser that registered; links of before have none, and ask for the password. */
  browser?: string;
}

/** A forgotten password's link, bound to the user and to the address it was mailed to. */
export interface ResetToken {
  v: 1;
  purpose: "reset";
  expiresAt: Instant;
  userId: UserId;
  email: string;
  /** The user's own moment when it was asked for: a password changed since ends it. */
  passwordChangedAt: Instant;
}

/** A new address that waits to be confirmed, bound to the user and to the address it replaces. */
export interface MailChangeToken {
  v: 1;
  purpose: "mail_change";
  expiresAt: Instant;
  userId: UserId;
  previousEmail: string;
  email: string;
  /** As in `ResetToken`: whoever resets the password takes a stranger's request back. */
  passwordChangedAt: Instant;
}

/** A login of the portal before: who opens its link may choose a password, and then has an account here. */
export interface InvitationToken {
  v: 1;
  purpose: "invitation";
  expiresAt: Instant;
  tenantNumber: TenantNumber;
  email: string;
  language: Language;
}

/** What a mailed link stands for; kept under the token's hash and taken once. */
export type AccountToken =
  | ValidationToken
  | ResetToken
  | MailChangeToken
  | InvitationToken;

/** When a link that is queued now stops working at the latest, whenever its mail leaves. */
export function tokenExpiry(
  purpose: TokenPurpose,
  nowMs: Milliseconds,
): Instant {
  return toInstant(nowMs + TOKEN_KEPT_MS[purpose]);
}

/** A link whose mail leaves now: it works for its lifetime from here, and never beyond what it was queued with. */
export function startLifetime<T extends AccountToken>(
  token: T,
  nowMs: Milliseconds,
): T {
  const endsAt = toInstant(nowMs + TOKEN_LIFETIME_MS[token.purpose]);
  return endsAt < token.expiresAt ? { ...token, expiresAt: endsAt } : token;
}

/** Whether a link still works: KV keeps records past their expiry, so every reader asks this. */
export function isTokenAlive(
  token: AccountToken,
  nowMs: Milliseconds,
): boolean {
  return nowMs < Date.parse(token.expiresAt);
}
