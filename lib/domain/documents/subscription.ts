import { NO_USER, type UserId } from "../ids.ts";
import type { Language } from "../language.ts";
import type { Instant } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";

/** What a tenant may decide of the notices on screen instead of on paper. */
export type SubscriptionAction = "subscribe" | "stop";

/** The version of the sentence that is agreed to; a new sentence takes a new one. */
const CONSENT_VERSION = "2026-12";

/** The version of a consent that was given before this portal: it spoke of notices, in words of its own. */
export const TAKEN_OVER_VERSION = "reprise";

/** The version of the sentence as a reader saw it: another language is another text. */
export function consentVersion(language: Language): string {
  return language === "fr" ? CONSENT_VERSION : `${CONSENT_VERSION}-${language}`;
}

/** Where an account stands: the head of its decisions. */
export interface Subscription {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  active: boolean;
  /** Whose decision it was: it binds nobody else, and no later account. `NO_USER`: given before this portal. */
  userId: UserId;
  /** When the last decision was taken. */
  since: Instant;
  /** How many decisions there are; the last one's number. */
  actCount: number;
  /** Of the sentence that was agreed to; absent where that was the first one, which spoke of notices only. */
  version?: string;
}

/** Whether an account has agreed to today's sentence: notices, quittances and receipts on screen. */
export function coversQuittances(
  subscription: Subscription | null,
): subscription is Subscription {
  return subscription !== null && subscription.active &&
    isCurrentSentence(subscription.version ?? "");
}

/** Whether a version is that of today's sentence, in whatever language. */
function isCurrentSentence(version: string): boolean {
  return version.slice(0, CONSENT_VERSION.length) === CONSENT_VERSION;
}

/** Whether a decision would change nothing: who has agreed to an earlier sentence may agree to today's. */
export function standsSo(
  subscription: Subscription | null,
  { action, userId }: Pick<SubscriptionAct, "action" | "userId">,
): boolean {
  const subscribed = isSubscribed(subscription, userId);
  return action === "stop"
    ? !subscribed
    : subscribed && coversQuittances(subscription);
}

/** Whether an account has the contract's notices on screen. */
export function isSubscribed(
  subscription: Subscription | null,
  userId: UserId,
): boolean {
  return subscription !== null && subscription.active &&
    (subscription.userId === userId || isTakenOver(subscription));
}

/** Whether the last decision was given before this portal: it is the tenant's own, whatever login he opens. */
export function isTakenOver(
  { userId }: Pick<Subscription, "userId">,
): boolean {
  return userId === NO_USER;
}

/** A decision: the proof, never overwritten. */
export interface SubscriptionAct {
  v: 2;
  contract: ContractRef;
  holder: TenantNumber;
  /** 1, 2, 3… a contract. */
  number: number;
  action: SubscriptionAction;
  at: Instant;
  /** `NO_USER` for one that was given before this portal. */
  userId: UserId;
  /** Of the sentence that was on the page. */
  version: string;
  /** Where the landlord has the proof of a consent that was given before this portal; absent for all others. */
  source?: string;
  /** When the landlord's files brought it. */
  takenAt?: Instant;
}
