import type { Milliseconds } from "../duration.ts";
import type { StaffId } from "../ids.ts";
import type { Instant } from "../month.ts";
import type { StaffRole } from "./role.ts";

/** A link to open an account of the office works this long from when it was made: it is also printed. */
export const ACTIVATION_MS: Milliseconds = 3_600_000;
/** From a right password to its code. */
export const SECOND_FACTOR_MS: Milliseconds = 10 * 60_000;
/** Recovery codes of an account. */
export const RECOVERY_CODES = 10;

/** A person of the landlord. Nobody signs in before `active` is there. */
export interface Staff {
  v: 1;
  id: StaffId;
  /** As typed; compared and indexed through `foldEmail`. */
  email: string;
  role: StaffRole;
  createdAt: Instant;
  /** When the last link was made: it alone works. */
  invitedAt: Instant;
  /** Null until the link was used. */
  active: StaffSecrets | null;
}

/** What an account of the office signs in with. */
export interface StaffSecrets {
  at: Instant;
  /** PHC string. */
  passwordHash: string;
  /** Sessions are bound to the one they were opened under. */
  passwordChangedAt: Instant;
  /** Base32; the app of its owner holds the same. */
  totpSecret: string;
  /** The time step of the code that was used last: neither it nor an earlier one works again. */
  lastStep: number;
  /** SHA-256 of the recovery codes that are left, hexadecimal. */
  recoveryHashes: string[];
}

/** A link to open an account; after its first form it holds what the second one confirms. */
export interface ActivationToken {
  v: 1;
  purpose: "activation";
  expiresAt: Instant;
  staffId: StaffId;
  invitedAt: Instant;
  chosen:
    | Pick<StaffSecrets, "passwordHash" | "totpSecret" | "recoveryHashes">
    | null;
}

/** A right password that waits for its code. */
export interface SecondFactorToken {
  v: 1;
  purpose: "second_factor";
  expiresAt: Instant;
  staffId: StaffId;
  passwordChangedAt: Instant;
}

/** What a secret of the office stands for, kept under its hash. */
export type StaffToken = ActivationToken | SecondFactorToken;
