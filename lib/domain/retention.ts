import { KEPT_FORM_MS } from "./account/kept_form.ts";
import { KNOWN_DEVICE_MS } from "./account/known_device.ts";
import { REGISTRATION_KEPT_MS } from "./account/registration.ts";
import { SESSION_ABSOLUTE_MS } from "./account/session.ts";
import { TOKEN_LIFETIME_MS } from "./account/user.ts";
import type { Milliseconds } from "./duration.ts";
import type { Landlord } from "./landlord.ts";
import type { Cents } from "./money.ts";
import {
  addMonths,
  dayOfMonth,
  type Instant,
  type IsoDate,
  monthOf,
  parisDay,
} from "./month.ts";
import type { ContractRef, TenantNumber } from "./references.ts";
import type { Contract } from "./tenant.ts";
import { THROTTLES } from "./throttle.ts";

const DAY_MS: Milliseconds = 86_400_000;

/** How long something is kept: what the landlord's file says, or milliseconds. */
export type KeptFor = "archive_years" | "log_months" | number;

/**
 * What is kept for a time, and how long. The privacy page makes a sentence of each, the daily job removes each: both
 * are typed by this table, so that neither can promise or forget what the other does not know.
 */
export const RETENTION = {
  /** From the end of the lease and its last movement: contract, account, payments, documents, messages. */
  lease: "archive_years",
  /** The decisions on notices, as long as their lease. */
  paperlessProof: "archive_years",
  /** From the closing of the account. */
  login: 0,
  sessions: SESSION_ABSOLUTE_MS,
  /** The day of the last sign-in. */
  signIns: "log_months",
  /** What the landlord's people looked at and did. */
  journal: "log_months",
  registrations: REGISTRATION_KEPT_MS,
  /** What was written into a form when the session was over. */
  keptForms: KEPT_FORM_MS,
  resetLinks: TOKEN_LIFETIME_MS.reset,
  mailChangeLinks: TOKEN_LIFETIME_MS.mail_change,
  invitationLinks: TOKEN_LIFETIME_MS.invitation,
  knownBrowsers: KNOWN_DEVICE_MS,
  /** Mails that nobody would take, from when they were written. */
  deadMails: 90 * DAY_MS,
  throttles: Math.max(
    ...Object.values(THROTTLES).map((rule) =>
      rule.capacity * rule.refillEveryMs
    ),
  ),
} as const satisfies Record<string, KeptFor>;

/** One kind of data that is kept for a time. */
export type RetentionKind = keyof typeof RETENTION;

/** The kinds in the order in which they are removed: what hangs on a lease goes after it. */
export const RETENTION_KINDS = Object.keys(RETENTION) as RetentionKind[];

/**
 * How long before its removal a lease is announced, so that a person, or a clock that is put right, can still stop
 * it.
 */
export const ANNOUNCED_MS: Milliseconds = 30 * DAY_MS;
/** More leases at once than this share of all (and more than `FEW_LEASES`) are not removed without a person. */
export const LARGEST_SHARE = 0.1;
export const FEW_LEASES = 50;
/** Leases removed, and records of any other kind, in one run: the rest waits for the next. */
export const LEASES_A_RUN = 200;
export const RECORDS_A_RUN = 5_000;
/** A clock that has moved on by more than this since the last run is not believed without a person. */
export const LONGEST_SILENCE_MS: Milliseconds = 60 * DAY_MS;

/** A lease that is about to be removed. */
export interface Removal {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  /** The day on which its time was over. */
  overOn: IsoDate;
  announcedAt: Instant;
}

/** What one run has removed; kept as the proof that it was. */
export interface RetentionRun {
  v: 1;
  id: string;
  startedAt: Instant;
  finishedAt: Instant;
  /** Records removed, by kind. */
  removed: Partial<Record<RetentionKind, number>>;
  /** Leases announced for removal by this run. */
  announced: number;
  /** Leases whose removal waits for a person, because they are too many at once. */
  held: number;
  /** Leases whose removal waits for a remise; absent in runs from before there were any. */
  unremitted?: number;
  /** Whether something was left for the next run. */
  more: boolean;
}

/** The last run, and who is running: what each run checks. */
export interface RetentionHead {
  v: 1;
  lastRunAt: Instant | null;
  runningUntil: Instant | null;
}

/** The Paris day from which on things of a kind are still kept: what is older is removed. */
export function keptSince(
  keptFor: KeptFor,
  retention: Landlord["retention"],
  nowMs: Milliseconds,
): IsoDate {
  if (typeof keptFor === "number") return parisDay(nowMs - keptFor);
  const today = parisDay(nowMs);
  const months = keptFor === "archive_years"
    ? 12 * retention.archiveYears
    : retention.logMonths;
  return dayOfMonth(
    addMonths(monthOf(today), -months),
    Number(today.slice(8)),
  );
}

/**
 * The day on which nothing of a lease moves any more: its end, its last entry or its last payment, whichever is the
 * latest. Null while it runs, and while its account is not even: an open debt or credit is kept with its proofs.
 */
export function leaseOverOn(
  contract: Contract,
  balanceCents: Cents,
  movements: readonly IsoDate[],
): IsoDate | null {
  if (contract.endsOn === null || balanceCents !== 0) return null;
  return [contract.endsOn, ...movements].sort().at(-1) ?? null;
}
