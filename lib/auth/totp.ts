import { createTOTPKeyURI, verifyHOTP } from "@oslojs/otp";
import { decodeBase32, encodeBase32NoPadding } from "@oslojs/encoding";
import type { Milliseconds } from "../domain/duration.ts";

/** What every authenticator app takes (RFC 6238): SHA-1, six digits, 30 seconds. */
const DIGITS = 6;
const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** Steps before and after the present one whose code is taken: clocks differ, and typing takes time. */
const DRIFT = 1;

/** A new secret of 160 bits, in Base32 as people type it into an app. */
export function createTotpSecret(
  randomBytes: (count: number) => Uint8Array,
): string {
  return encodeBase32NoPadding(randomBytes(SECRET_BYTES));
}

/**
 * The time step of which a code is, after `lastStep` only: a code works once. Null where it is of none. All steps are
 * compared, each in constant time.
 */
export function matchTotp(
  secret: string,
  code: string,
  nowMs: Milliseconds,
  lastStep: number,
): number | null {
  const key = decodeBase32(secret);
  const present = Math.floor(nowMs / (STEP_SECONDS * 1000));
  let found: number | null = null;
  for (let step = present - DRIFT; step <= present + DRIFT; step++) {
    const isRight = verifyHOTP(key, BigInt(step), DIGITS, code);
    if (isRight && step > lastStep) found = step;
  }
  return found;
}

/** What an app reads from the QR code: issuer, account and secret. */
export function totpUri(
  issuer: string,
  account: string,
  secret: string,
): string {
  const key = decodeBase32(secret);
  return createTOTPKeyURI(issuer, account, key, STEP_SECONDS, DIGITS);
}
