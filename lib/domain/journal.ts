import type { StaffId } from "./ids.ts";
import type { Instant } from "./month.ts";
import type { StaffRole } from "./office/role.ts";
import type { TenantNumber } from "./references.ts";

/**
 * Who did it. One kind for each way in: a person with a shell is named by the machine or by `--by`; a person of the
 * office by the account, with the role of that moment; `nobody` failed to sign in and may be anybody.
 */
export type JournalActor =
  | { kind: "operator"; name: string }
  | { kind: "staff"; id: StaffId; role: StaffRole }
  | { kind: "nobody" };

/** What people of the landlord do to, or see of, a tenant's account, and their ways in. */
const JOURNAL_ACTS = [
  "account_shown",
  "account_unlocked",
  "sessions_ended",
  "email_changed",
  "account_closed",
  "account_reopened",
  "staff_invited",
  "staff_activated",
  "staff_signed_in",
  "staff_refused",
  "staff_signed_out",
  "staff_role_changed",
  "staff_reset",
  "staff_closed",
  "staff_reopened",
  "staff_password_changed",
  "staff_phone_changed",
  "staff_codes_made",
  "staff_sessions_ended",
  "staff_passkey_added",
  "staff_passkey_removed",
  "staff_passkey_suspected",
  "journal_exported",
  "alert_handled",
  "lot_sent",
  "lot_report_downloaded",
  "remise_downloaded",
  "file_opened",
  "parked_decided",
  "bank_files_compared",
  "notices_issued",
  "notices_printed",
  "print_file_downloaded",
  "contract_corrected",
] as const;
export type JournalAct = typeof JOURNAL_ACTS[number];

/** What stood before or after: flags, counts, moments, masked addresses; never a secret. */
export type JournalFacts = Readonly<
  Record<string, string | number | boolean | null>
>;

/** A line of the journal: written in the commit of its act, never changed. */
export interface JournalEntry {
  v: 1;
  /** A ULID: the journal is read in the order of time. */
  id: string;
  at: Instant;
  who: JournalActor;
  act: JournalAct;
  /** Whose file; null where it is about no tenant. */
  tenantNumber: TenantNumber | null;
  before: JournalFacts;
  after: JournalFacts;
}

/**
 * An address as the journal keeps it, `j…@exemple.fr`: enough to see what was changed. The whole one would outlive
 * the account, whose address is erased on the day it is closed.
 */
export function maskEmail(email: string): string {
  const at = email.indexOf("@");
  return at < 1 ? "" : `${[...email][0]}…${email.slice(at)}`;
}
