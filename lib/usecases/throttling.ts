import { takeToken, type ThrottleName, THROTTLES } from "../domain/throttle.ts";
import { keys } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { transact, type Transaction } from "../store/transaction.ts";

/** Too many tries; how long until the next is let through. */
export interface Throttled {
  kind: "throttled";
  retryAfterMs: number;
}

/** What an act is counted by: a rule, and for whom. */
export type Subject = readonly [ThrottleName, string];

/** The locks of a transaction that counts these. */
export function throttleLocks(subjects: readonly Subject[]): string[] {
  return subjects.map(([name, subject]) => `throttle ${name} ${subject}`);
}

/** Takes one token of each rule for its subject, or of none when one is empty. Null when the act may go on. */
export function takeTokens(
  services: { store: Store; now(): number },
  subjects: readonly Subject[],
): Promise<Throttled | null> {
  return transact(services.store, throttleLocks(subjects), async (tx) => {
    const takes = [];
    for (const [name, subject] of subjects) {
      const key = keys.throttle(name, subject);
      const rule = THROTTLES[name];
      takes.push({
        key,
        rule,
        ...takeToken(await tx.get(key), rule, services.now()),
      });
    }
    const refused = takes.filter((take) => !take.allowed);
    if (refused.length > 0) {
      const waits = refused.map((take) => take.retryAfterMs);
      return { kind: "throttled", retryAfterMs: Math.max(...waits) };
    }
    for (const { key, rule, bucket } of takes) {
      const expiresInMs = rule.capacity * rule.refillEveryMs;
      tx.set(key, bucket, { expiresInMs });
    }
    return null;
  });
}

/**
 * Counts an act whose refusal nobody may notice, in the commit of what it is for: the bucket is written whether
 * it had a token or not, so that the commit is made either way. False when it had none.
 */
export async function takeQuietly(
  tx: Transaction,
  services: { now(): number },
  [name, subject]: Subject,
): Promise<boolean> {
  const key = keys.throttle(name, subject);
  const rule = THROTTLES[name];
  const take = takeToken(await tx.get(key), rule, services.now());
  tx.set(key, take.bucket, {
    expiresInMs: rule.capacity * rule.refillEveryMs,
  });
  return take.allowed;
}
