import type { Milliseconds } from "../../domain/duration.ts";
import { isSecretHash } from "../../domain/account/secret_hash.ts";
import { foldEmail } from "../../domain/account/email.ts";
import {
  type Bucket,
  takeToken,
  type ThrottleName,
  THROTTLES,
} from "../../domain/throttle.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { type Key, keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";

/** A count of tries that is about one account. */
export interface AccountThrottle {
  rule: ThrottleName;
  key: Key<Bucket>;
  /** How long the next try is refused; 0 when it is let through. */
  retryAfterMs: Milliseconds;
}

/**
 * Every count of tries that is about an account: by its address, its number, its id, and the browsers that it knows.
 * All counts are looked through, because some are by address and block together; they are few, and gone in hours.
 */
export async function listAccountThrottles(
  store: Store,
  number: TenantNumber,
  user: User | null,
  nowMs: Milliseconds,
): Promise<AccountThrottle[]> {
  const found: AccountThrottle[] = [];
  const all = store.kv.list<Bucket>({ prefix: keys.throttles() });
  for await (const { key, value } of all) {
    const [, rule, subject] = key;
    if (!isRule(rule) || typeof subject !== "string") continue;
    const about = isAbout(subject, number, user) ||
      rule === "signInDevice" && await isDeviceOf(store, subject, user);
    if (!about) continue;
    const { retryAfterMs } = takeToken(value, THROTTLES[rule], nowMs);
    found.push({ rule, key: keys.throttle(rule, subject), retryAfterMs });
  }
  return found;
}

/** Subjects are one word or several: `ADDRESS`, `ADDRESS BLOCK`, `ADDRESS NUMBER`, `confirm ID`, `NUMBER`. */
function isAbout(
  subject: string,
  number: TenantNumber,
  user: User | null,
): boolean {
  const words = subject.split(" ");
  return words.includes(number) || user !== null &&
      (words.includes(user.id) || words.includes(foldEmail(user.email)));
}

async function isDeviceOf(
  store: Store,
  hash: string,
  user: User | null,
): Promise<boolean> {
  if (!isSecretHash(hash)) return false;
  const device = await readValue(store, keys.device(hash));
  return user !== null && device?.userId === user.id;
}

function isRule(rule: Deno.KvKeyPart | undefined): rule is ThrottleName {
  return typeof rule === "string" && Object.hasOwn(THROTTLES, rule);
}
