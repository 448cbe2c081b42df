import type { SecretHash } from "../account/secret_hash.ts";
import type { Milliseconds } from "../duration.ts";
import type { StaffId } from "../ids.ts";
import type { Instant } from "../month.ts";
import type { Passkey } from "./passkey.ts";
import type { StaffRole } from "./role.ts";

/** A link to open an account of the office works this long from when it was made: it is also printed. */
export const ACTIVATION_MS: Milliseconds = 3_600_000;
/** Recovery codes of an account. */
export const RECOVERY_CODES = 10;

/** A person of the landlord. Nobody signs in before `active` is there. */
export interface Staff {
  v: 2;
  id: StaffId;
  /** As typed; compared and indexed through `foldEmail`. */
  email: string;
  role: StaffRole;
  createdAt: Instant;
  /** When the last link was made: it alone works. */
  invitedAt: Instant;
  /** Null until a link was used, and again once an administrator has sent a new one. */
  active: StaffSecrets | null;
  /** Since when the account is closed; null while it is not. */
  closedAt: Instant | null;
  /** What an administrator did last; null where nobody did anything since the invitation. */
  changed: { at: Instant; by: StaffId | null } | null;
}

/** What an account of the office signs in with. */
export interface StaffSecrets {
  at: Instant;
  /** Sessions are bound to it: made anew, it ends them all in the same commit. */
  epoch: string;
  /** Null for who has passkeys alone, or comes by the landlord's sign-on. */
  password: StaffPassword | null;
  passkeys: Passkey[];
  /** SHA-256 of what the landlord's sign-on calls this person: bound at the first sign-in. */
  subject: SecretHash | null;
}

/** A password and what must follow it. */
export interface StaffPassword {
  /** PHC string. */
  hash: string;
  /** Base32, sealed where the portal has a key; the app of its owner holds the same. */
  totpSecret: string;
  /** The time step of the code that was used last: neither it nor an earlier one works again. */
  lastStep: number;
  /** SHA-256 of the recovery codes that are left, hexadecimal. */
  recoveryHashes: string[];
}

/** Whether somebody can sign in as this person and keep the office's accounts. */
export function isAdministrator(staff: Staff | null): staff is Staff {
  return staff !== null && staff.role === "administration" &&
    staff.active !== null && staff.closedAt === null;
}

/** What somebody changes of the own account. */
export type StaffWaysChange =
  | "password"
  | "phone"
  | "codes"
  | "passkey_added"
  | "passkey_removed";

/** What an administrator does to an account. */
export type StaffActKind = "role" | "reset" | "close" | "reopen";

/** Where an account stands. */
export type StaffState = "open" | "invited" | "closed";

/** Where an account stands: a link is out for who is invited. */
export function staffState(
  { active, closedAt }: Pick<Staff, "active" | "closedAt">,
): StaffState {
  if (closedAt !== null) return "closed";
  return active === null ? "invited" : "open";
}
