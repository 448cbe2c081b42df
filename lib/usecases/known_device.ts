import { createToken, hashToken, isTokenShape } from "../auth/tokens.ts";
import { KNOWN_DEVICE_MS } from "../domain/known_device.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Services } from "./services.ts";

/**
 * The hash of a browser's secret when this user has signed in with it before; null for all others. Such a
 * browser is throttled by itself, so that strangers' guesses on the account do not keep its owner out.
 */
export async function findKnownDevice(
  services: Services,
  secret: string,
  userId: string | null,
): Promise<string | null> {
  if (!isTokenShape(secret)) return null;
  const hash = hashToken(secret);
  const device = await readValue(services.store, keys.device(hash));
  return device !== null && device.userId === userId &&
      services.now() < Date.parse(device.expiresAt)
    ? hash
    : null;
}

/** Makes a browser known to a user: the secret for its cookie. */
export function putKnownDevice(
  tx: Transaction,
  services: Services,
  userId: string,
): string {
  const secret = createToken(services.randomBytes);
  const expiresAt = toInstant(services.now() + KNOWN_DEVICE_MS);
  tx.set(keys.device(hashToken(secret)), { v: 1, userId, expiresAt }, {
    expiresInMs: KNOWN_DEVICE_MS,
  });
  return secret;
}
