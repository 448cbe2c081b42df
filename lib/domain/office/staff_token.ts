import type { Milliseconds } from "../duration.ts";
import type { StaffId } from "../ids.ts";
import type { Instant } from "../month.ts";
import type { StaffPassword } from "./staff.ts";

/** From a right password to its code. */
export const SECOND_FACTOR_MS: Milliseconds = 10 * 60_000;

/** From a challenge to a passkey's answer. */
export const PASSKEY_CHALLENGE_MS: Milliseconds = 5 * 60_000;

/** From the landlord's sign-on and back. */
export const SIGN_ON_MS: Milliseconds = 10 * 60_000;

/** From another app's secret to its first code. */
export const NEW_PHONE_MS: Milliseconds = 15 * 60_000;

/** What a secret of the office stands for, kept under its hash. */
export type StaffToken =
  | ActivationToken
  | SecondFactorToken
  | NewPhoneToken
  | PasskeyChallenge
  | SignOnToken;

interface TokenBase {
  v: 2;
  expiresAt: Instant;
}

/** A link to open an account; after its first form it holds what the second one confirms. */
export interface ActivationToken extends TokenBase {
  purpose: "activation";
  staffId: StaffId;
  invitedAt: Instant;
  chosen: Omit<StaffPassword, "lastStep"> | null;
}

/** A right password that waits for its code. */
export interface SecondFactorToken extends TokenBase {
  purpose: "second_factor";
  staffId: StaffId;
  epoch: string;
}

/** A password with its app, chosen by somebody signed in, that waits for the app's first code. */
export interface NewPhoneToken extends TokenBase {
  purpose: "new_phone";
  staffId: StaffId;
  chosen: Omit<StaffPassword, "lastStep">;
}

/** What a passkey is to sign, once: kept under a secret that one browser has. */
export interface PasskeyChallenge extends TokenBase {
  purpose: "passkey_challenge";
  /** Random, base64url. */
  challenge: string;
  /** Whose new passkey signs it; null where somebody signs in, whoever it is. */
  staffId: StaffId | null;
}

/** A browser that was sent to the landlord's sign-on, and what must come back with it. */
export interface SignOnToken extends TokenBase {
  purpose: "sign_on";
  state: string;
  nonce: string;
  verifier: string;
  /** Whether somebody signed in is to sign in anew. */
  isAgain: boolean;
}
