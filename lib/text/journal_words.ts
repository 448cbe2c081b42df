import type {
  JournalAct,
  JournalEntry,
  JournalFacts,
} from "../domain/journal.ts";
import { LOOK_REASONS, type LookReason } from "../domain/office/look_reason.ts";
import { STAFF_ROLES, type StaffRole } from "../domain/office/role.ts";
import { shortMoment } from "./moment.ts";
import { french, type PlainFrench } from "./french.ts";

/** What each act is called. */
const ACTS = {
  account_shown: "act-account-shown",
  account_unlocked: "act-account-unlocked",
  sessions_ended: "act-sessions-ended",
  email_changed: "act-email-changed",
  account_closed: "act-account-closed",
  account_reopened: "act-account-reopened",
  staff_invited: "act-staff-invited",
  staff_activated: "act-staff-activated",
  staff_signed_in: "act-staff-signed-in",
  staff_refused: "act-staff-refused",
  staff_signed_out: "act-staff-signed-out",
  staff_role_changed: "act-staff-role-changed",
  staff_reset: "act-staff-reset",
  staff_closed: "act-staff-closed",
  staff_reopened: "act-staff-reopened",
  staff_password_changed: "act-staff-password-changed",
  staff_phone_changed: "act-staff-phone-changed",
  staff_codes_made: "act-staff-codes-made",
  staff_sessions_ended: "act-staff-sessions-ended",
  staff_passkey_added: "act-staff-passkey-added",
  staff_passkey_removed: "act-staff-passkey-removed",
  staff_passkey_suspected: "act-staff-passkey-suspected",
  journal_exported: "act-journal-exported",
  alert_handled: "act-alert-handled",
  lot_sent: "act-lot-sent",
  lot_report_downloaded: "act-lot-report-downloaded",
  remise_downloaded: "act-remise-downloaded",
  file_opened: "act-file-opened",
  parked_decided: "act-parked-decided",
  bank_files_compared: "act-bank-files-compared",
  notices_issued: "act-notices-issued",
  notices_printed: "act-notices-printed",
  print_file_downloaded: "act-print-file-downloaded",
  contract_corrected: "act-contract-corrected",
} as const satisfies Record<JournalAct, PlainFrench>;

/** What a role is called. */
export const ROLE_WORDS = {
  reception: "office-role-reception",
  management: "office-role-management",
  administration: "office-role-administration",
} as const satisfies Record<StaffRole, PlainFrench>;

/** Why a file is opened. */
export const REASON_WORDS = {
  call: "reason-call",
  letter: "reason-letter",
  message: "reason-message",
  control: "reason-control",
} as const satisfies Record<LookReason, PlainFrench>;

/** What facts are called; one that is not here goes by its own name. */
const FACTS: ReadonlyMap<string, PlainFrench> = new Map([
  ["role", "fact-role"],
  ["email", "fact-email"],
  ["sessions", "fact-sessions"],
  ["counts", "fact-counts"],
  ["held", "fact-held"],
  ["open", "fact-open"],
  ["closedAt", "fact-closed-at"],
  ["recovery", "fact-recovery"],
  ["step", "fact-step"],
  ["reason", "fact-reason"],
  ["alert", "fact-alert"],
  ["about", "fact-about"],
  ["lot", "fact-lot"],
  ["file", "fact-file"],
  ["lines", "fact-lines"],
  ["parked", "fact-parked"],
  ["decision", "fact-decision"],
  ["outcome", "fact-outcome"],
  ["payment", "fact-payment"],
  ["why", "fact-why"],
  ["month", "fact-month"],
  ["row", "fact-row"],
  ["partial", "fact-partial"],
  ["gap", "fact-gap"],
  ["contract", "fact-contract"],
  ["way", "fact-way"],
  ["state", "fact-state"],
  ["passkey", "fact-passkey"],
  ["first", "fact-first"],
]);

/** What values are called: how an account stands, and how somebody came in. */
const PLAIN_VALUES: ReadonlyMap<string | number, PlainFrench> = new Map([
  ["open", "team-state-open"],
  ["invited", "team-state-invited"],
  ["closed", "team-state-closed"],
  ["password", "way-password"],
  ["passkey", "way-passkey"],
  ["sign_on", "way-sign-on"],
]);

/** A line of the journal as people read it. */
export interface JournalLine {
  id: string;
  when: string;
  who: string;
  what: string;
  tenantNumber: string;
  facts: string;
}

/** Says a line; `emailOf` knows the people of the office. */
export function journalLine(
  entry: JournalEntry,
  emailOf: (staffId: string) => string | null,
): JournalLine {
  const { id, at, act, tenantNumber, before, after } = entry;
  return {
    id,
    when: shortMoment(at),
    who: whoOf(entry, emailOf),
    what: french.t(ACTS[act]),
    tenantNumber: tenantNumber ?? "",
    facts: factsOf(before, after),
  };
}

function whoOf(
  { who }: JournalEntry,
  emailOf: (staffId: string) => string | null,
): string {
  const { t } = french;
  switch (who.kind) {
    case "operator":
      return t("journal-operator", { name: who.name });
    case "nobody":
      return t("journal-nobody");
    case "staff": {
      const email = emailOf(who.id) ?? t("journal-unknown");
      return t("journal-staff", { email, role: t(ROLE_WORDS[who.role]) });
    }
  }
}

function factsOf(before: JournalFacts, after: JournalFacts): string {
  const { t } = french;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].map((key) => {
    const known = FACTS.get(key);
    const name = known === undefined ? key : t(known);
    return key in before && key in after
      ? t("journal-fact", {
        name,
        before: valueOf(before[key]),
        after: valueOf(after[key]),
      })
      : t("journal-fact-new", {
        name,
        value: valueOf(key in after ? after[key] : before[key]),
      });
  }).join(", ");
}

function valueOf(value: JournalFacts[string] | undefined): string {
  const { t } = french;
  if (value === null || value === undefined) return t("journal-nothing");
  if (typeof value === "boolean") {
    return t(value ? "journal-yes" : "journal-no");
  }
  const role = STAFF_ROLES.find((one) => one === value);
  if (role !== undefined) return t(ROLE_WORDS[role]);
  const plain = PLAIN_VALUES.get(value);
  if (plain !== undefined) return t(plain);
  const reason = LOOK_REASONS.find((one) => one === value);
  return reason === undefined ? String(value) : t(REASON_WORDS[reason]);
}
