import type { Milliseconds } from "../duration.ts";
import type { Language } from "../language.ts";
import type { Instant } from "../month.ts";
import type { TenantNumber } from "../references.ts";

/** How long the mail of a registration can be asked for again: as long as its link works. */
export const REGISTRATION_KEPT_MS: Milliseconds = 48 * 3_600_000;

/** What a registration of one browser with an address came to: kept so that its mail can be sent again. */
export interface Registration {
  v: 1;
  email: string;
  /** In which its mails are written. */
  language: Language;
  /** When it was asked for. */
  at: Instant;
  outcome: RegistrationOutcome;
  expiresAt: Instant;
}

/** Told by mail only: the screen says the same to all. */
export type RegistrationOutcome =
  | { kind: "link"; tenantNumber: TenantNumber; passwordHash: string }
  | { kind: "already_has_account" }
  | { kind: "reference_not_recognised" };
