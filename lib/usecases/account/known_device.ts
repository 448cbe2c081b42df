import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import {
  isKnownDevice,
  KNOWN_DEVICE_MS,
} from "../../domain/account/known_device.ts";
import { toInstant } from "../../domain/month.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/**
 * The hash of a browser's secret when this user has signed in with it before; null for all others. Such a
 * browser is throttled by itself, so that strangers' guesses on the account do not keep its owner out.
 */
export async function findKnownDevice(
  services: Services,
  secret: string,
  user: User | null,
): Promise<string | null> {
  if (!isTokenShape(secret)) return null;
  const hash = hashToken(secret);
  const device = await readValue(services.store, keys.device(hash));
  return device !== null && user !== null &&
      isKnownDevice(device, user, services.now())
    ? hash
    : null;
}

/** Makes a browser known to a user: the secret for its cookie. */
export function putKnownDevice(
  tx: Transaction,
  services: Services,
  user: User,
): string {
  const secret = createToken(services.randomBytes);
  const expiresAt = toInstant(services.now() + KNOWN_DEVICE_MS);
  const { id: userId, passwordChangedAt } = user;
  const device = { v: 1 as const, userId, expiresAt, passwordChangedAt };
  const kept = { expiresInMs: KNOWN_DEVICE_MS };
  tx.set(keys.device(hashToken(secret)), device, kept);
  return secret;
}

/**
 * Keeps the browser known from which a user sets a new password; all others are strangers until they have signed in
 * with it.
 */
export async function keepKnownDevice(
  tx: Transaction,
  services: Services,
  secret: string,
  before: User,
  after: User,
) {
  if (!isTokenShape(secret)) return;
  const key = keys.device(hashToken(secret));
  const device = await tx.get(key);
  const nowMs = services.now();
  if (device === null || !isKnownDevice(device, before, nowMs)) return;
  const { passwordChangedAt } = after;
  const expiresInMs = Date.parse(device.expiresAt) - nowMs;
  tx.set(key, { ...device, passwordChangedAt }, { expiresInMs });
}
