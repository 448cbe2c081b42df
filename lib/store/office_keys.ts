import type { FoldedEmail } from "../domain/account/email.ts";
import type { SecretHash } from "../domain/account/secret_hash.ts";
import type {
  GapDecision,
  RowDecision,
} from "../domain/exchange/contract_decision.ts";
import type { AccountRef } from "../domain/ledger/account_ref.ts";
import type { SessionId, StaffId } from "../domain/ids.ts";
import type {
  Alert,
  OpenAlert,
  ParkedNotification,
  ParkedState,
} from "../domain/alert.ts";
import type { JournalEntry } from "../domain/journal.ts";
import type { Instant } from "../domain/month.ts";
import type { Staff } from "../domain/office/staff.ts";
import type { StaffLook } from "../domain/office/look_reason.ts";
import type { StaffSession } from "../domain/office/staff_session.ts";
import type {
  NoticeTask,
  NoticeTaskKind,
} from "../domain/office/notice_task.ts";
import type { OfficeFigures } from "../domain/office/office_figures.ts";
import type { StaffToken } from "../domain/office/staff_token.ts";
import type { ContractRef, TenantNumber } from "../domain/references.ts";
import { key } from "./key.ts";

/** The keys of the office, a part of `keys`. */
export const officeKeys = {
  journalEntry: (id: string) => key<JournalEntry>("journal_entries", id),
  journalEntries: () => key<JournalEntry>("journal_entries"),
  journalEntryByTenant: (number: TenantNumber, id: string) =>
    key<string>("journal_entries_by_tenant", number, id),
  journalEntriesByTenant: (number: TenantNumber) =>
    key<string>("journal_entries_by_tenant", number),
  journalEntryByStaff: (staffId: StaffId, id: string) =>
    key<string>("journal_entries_by_staff", staffId, id),
  journalEntriesByStaff: (staffId: StaffId) =>
    key<string>("journal_entries_by_staff", staffId),

  /** A person of the landlord. */
  staff: (id: StaffId) => key<Staff>("staff", id),
  allStaff: () => key<Staff>("staff"),
  allStaffByEmail: () => key<StaffId>("staff_by_email"),
  staffByEmail: (folded: FoldedEmail) => key<StaffId>("staff_by_email", folded),
  staffSession: (hash: SecretHash) => key<StaffSession>("staff_sessions", hash),
  staffSessions: () => key<StaffSession>("staff_sessions"),
  staffSessionByStaff: (staffId: StaffId, id: SessionId) =>
    key<SecretHash>("staff_sessions_by_staff", staffId, id),
  staffSessionsByStaff: (staffId: StaffId) =>
    key<SecretHash>("staff_sessions_by_staff", staffId),
  /** Whose a passkey is, by the SHA-256 of its id. */
  staffByPasskey: (hash: SecretHash) => key<StaffId>("staff_by_passkey", hash),
  /** Whom the landlord's sign-on means, by the SHA-256 of its issuer and subject. */
  staffBySubject: (hash: SecretHash) => key<StaffId>("staff_by_subject", hash),
  /** What a link or a cookie of the office stands for before a session does. */
  staffToken: (hash: SecretHash) => key<StaffToken>("staff_tokens", hash),
  staffTokens: () => key<StaffToken>("staff_tokens"),

  /** What a person has decided of a row, or of a balance, of the landlord's files. */
  rowDecision: (ref: ContractRef, identifier: string) =>
    key<RowDecision>("row_decisions", ref, identifier),
  rowDecisionsOf: (ref: ContractRef) => key<RowDecision>("row_decisions", ref),
  gapDecision: (account: AccountRef) =>
    key<GapDecision>("gap_decisions", account),

  alert: (id: string) => key<Alert>("alerts", id),
  alerts: () => key<Alert>("alerts"),
  parked: (id: string) => key<ParkedNotification>("parked", id),
  parkedAll: () => key<ParkedNotification>("parked"),
  /** Alerts that nobody has seen to, by when they were raised. */
  openAlert: (at: Instant, id: string) => key<OpenAlert>("open_alerts", at, id),
  openAlerts: () => key<OpenAlert>("open_alerts"),
  /** Parked notifications by when they came, and once decided by when they were. */
  parkedByState: (state: ParkedState, at: Instant, id: string) =>
    key<string>("parked_by_state", state, at, id),
  parkedOfState: (state: ParkedState) => key<string>("parked_by_state", state),

  /** What was asked for last of a month's notices. */
  noticeTask: (kind: NoticeTaskKind) => key<NoticeTask>("notice_tasks", kind),

  /** What the first page of the office draws, as it was counted last. */
  officeFigures: () => key<OfficeFigures>("office_figures", "latest"),

  /** Tenants by what their names begin with, folded: a surname and the other names of the file. */
  tenantByName: (folded: string, number: TenantNumber) =>
    key<TenantNumber>("tenants_by_name", folded, number),
  tenantsByName: () => key<TenantNumber>("tenants_by_name"),
  /** That a person of the office has said why a tenant's file is opened. */
  staffLook: (staffId: StaffId, number: TenantNumber) =>
    key<StaffLook>("staff_looks", staffId, number),
  staffLooks: () => key<StaffLook>("staff_looks"),
};
