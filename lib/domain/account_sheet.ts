import type { Milliseconds } from "./duration.ts";
import type { Instant } from "./month.ts";
import type { TenantNumber } from "./references.ts";
import type { Session } from "./account/session.ts";
import type { Contract, Tenant } from "./tenant.ts";
import type { ThrottleName } from "./throttle.ts";
import type { User } from "./account/user.ts";

/** A registration that waits for its mail to be followed. */
export interface WaitingRegistration {
  email: string;
  at: Instant;
  /** Until when its link works; null when the link is gone, though its mail may be asked for again. */
  linkUntil: Instant | null;
}

/** What a clerk on the telephone needs to know of an account; no secret is in it. */
export interface AccountSheet {
  tenantNumber: TenantNumber;
  tenant: Tenant | null;
  contracts: { contract: Contract; onScreen: boolean }[];
  /** The open account, or the last one that was closed. */
  user: Omit<User, "passwordHash"> | null;
  sessions: Session[];
  /** What refuses the tenant's next try, and for how long. */
  holding: { rule: ThrottleName; retryAfterMs: Milliseconds }[];
  waiting: WaitingRegistration[];
}
