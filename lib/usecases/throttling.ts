import { takeToken, type ThrottleName, THROTTLES } from "../domain/throttle.ts";
import { keys } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { transact } from "../store/transaction.ts";

/** Too many tries; how long until the next is let through. */
export interface Throttled {
  kind: "throttled";
  retryAfterMs: number;
}

/** Takes one token of each rule for its subject, or of none when one is empty. Null when the act may go on. */
export function takeTokens(
  services: { store: Store; now(): number },
  subjects: readonly (readonly [ThrottleName, string])[],
): Promise<Throttled | null> {
  const locks = subjects.map(([name, subject]) =>
    `throttle ${name} ${subject}`
  );
  return transact(services.store, locks, async (tx) => {
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
