import type { Milliseconds } from "../domain/duration.ts";
import {
  takeToken,
  type ThrottleName,
  type ThrottleRule,
  THROTTLES,
} from "../domain/throttle.ts";
import { keys } from "../store/keys.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import type { Services } from "./services.ts";

/** Too many tries; how long until the next is let through. */
export interface Throttled {
  kind: "throttled";
  retryAfterMs: Milliseconds;
}

/** What an act is counted by: a rule, and for whom. */
export type Subject = readonly [ThrottleName, string];

/** The locks of a transaction that counts these. */
export function throttleLocks(subjects: readonly Subject[]): string[] {
  return subjects.map(([name, subject]) => `throttle ${name} ${subject}`);
}

/**
 * Takes one token of each rule for its subject, or of none when one is empty: then a line of the log says which. Null
 * when the act may go on.
 */
export async function takeTokens(
  services: Pick<Services, "store" | "now" | "log">,
  subjects: readonly Subject[],
): Promise<Throttled | null> {
  const locks = throttleLocks(subjects);
  const refused = await transact(services.store, async (tx) => {
    const takes = [];
    for (const [name, subject] of subjects) {
      const key = keys.throttle(name, subject);
      const taken = takeToken(
        await tx.get(key),
        THROTTLES[name],
        services.now(),
      );
      takes.push({ name, key, ...taken });
    }
    const refused = takes.filter((take) => !take.allowed);
    if (refused.length > 0) {
      for (const { name, key, bucket } of refused.filter(isPulledBack)) {
        tx.set(key, bucket, { expiresInMs: wholeMsOf(THROTTLES[name]) });
      }
      return refused;
    }
    for (const { name, key, bucket } of takes) {
      tx.set(key, bucket, { expiresInMs: wholeMsOf(THROTTLES[name]) });
    }
    return [];
  }, { locks });
  if (refused.length === 0) return null;
  for (const { name } of refused) services.log.refused(`throttle_${name}`);
  const waits = refused.map((take) => take.retryAfterMs);
  return { kind: "throttled", retryAfterMs: Math.max(...waits) };
}

/**
 * Counts an act whose refusal nobody may notice, in the commit of what it is for: the bucket is written whether
 * it had a token or not, so that the commit is made either way. False when it had none.
 */
export async function takeQuietly(
  tx: Transaction,
  services: { now(): Milliseconds },
  [name, subject]: Subject,
): Promise<boolean> {
  const key = keys.throttle(name, subject);
  const rule = THROTTLES[name];
  const take = takeToken(await tx.get(key), rule, services.now());
  tx.set(key, take.bucket, { expiresInMs: wholeMsOf(rule) });
  return take.allowed;
}

const isPulledBack = ({ pulledBack }: { pulledBack: boolean }) => pulledBack;

const wholeMsOf = ({ capacity, refillEveryMs }: ThrottleRule) =>
  capacity * refillEveryMs;
