import type { FoldedEmail } from "../domain/account/email.ts";
import type { SecretHash } from "../domain/account/secret_hash.ts";
import type { MailId, PaymentId, SessionId, UserId } from "../domain/ids.ts";
import type { Alert, ParkedNotification } from "../domain/alert.ts";
import type { JournalEntry } from "../domain/journal.ts";
import type { ClockMark } from "../domain/clock.ts";
import type { Heartbeat } from "../domain/heartbeat.ts";
import type { KnownDevice } from "../domain/account/known_device.ts";
import type { AccountHead, Entry } from "../domain/ledger/ledger.ts";
import type { EntryV1 } from "../domain/ledger/upgrade_entry.ts";
import type { TenantMessage } from "../domain/message.ts";
import type { DocumentSubject } from "../domain/documents/document.ts";
import type { Instant, Month } from "../domain/month.ts";
import type { Notice } from "../domain/documents/notice.ts";
import type { NoticeHead, NoticeRun } from "../domain/documents/notice_run.ts";
import type { MailPriority } from "../domain/mail_priority.ts";
import type { OutboxItem, QueuedMail } from "../domain/outbox.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { ContractRef, TenantNumber } from "../domain/references.ts";
import type { Registration } from "../domain/account/registration.ts";
import type {
  Removal,
  RetentionHead,
  RetentionRun,
} from "../domain/retention.ts";
import type { Session } from "../domain/account/session.ts";
import type {
  Subscription,
  SubscriptionAct,
} from "../domain/documents/subscription.ts";
import type { Contract, RentSchedule, Tenant } from "../domain/tenant.ts";
import type { Bucket } from "../domain/throttle.ts";
import type { AccountToken, User } from "../domain/account/user.ts";

declare const VALUE: unique symbol;
/** A KV key that knows the type of its value. */
export type Key<V> = Deno.KvKey & { readonly [VALUE]: V };
/** The beginning of keys that all hold the same type. */
export type Prefix<V> = Deno.KvKey & { readonly [VALUE]: V };

const key = <V>(...parts: Deno.KvKeyPart[]) => parts as unknown as Key<V>;

/** Every key of the store. Part 0 is a plural noun; `<noun>_by_<field>` is an index and holds an id. */
export const keys = {
  tenant: (number: TenantNumber) => key<Tenant>("tenants", number),
  tenants: () => key<Tenant>("tenants"),
  contract: (ref: ContractRef) => key<Contract>("contracts", ref),
  contracts: () => key<Contract>("contracts"),
  contractByTenant: (number: TenantNumber, ref: ContractRef) =>
    key<ContractRef>("contracts_by_tenant", number, ref),
  contractsByTenant: (number: TenantNumber) =>
    key<ContractRef>("contracts_by_tenant", number),
  schedule: (ref: ContractRef) => key<RentSchedule>("schedules", ref),

  account: (ref: ContractRef) => key<AccountHead>("accounts", ref),
  entry: (ref: ContractRef, number: number) =>
    key<Entry | EntryV1>("entries", ref, number),
  entries: (ref: ContractRef) => key<Entry | EntryV1>("entries", ref),
  entriesAll: () => key<Entry | EntryV1>("entries"),
  /** The number of the entry that a posting id made. */
  posting: (ref: ContractRef, id: string) => key<number>("postings", ref, id),
  /** Where an entry of the landlord's files was booked, by the file's identifier. */
  imported: (identifier: string) =>
    key<{ contract: ContractRef; number: number }>("imported", identifier),

  user: (id: UserId) => key<User>("users", id),
  userByEmail: (folded: FoldedEmail) => key<UserId>("users_by_email", folded),
  userByTenant: (number: TenantNumber) =>
    key<UserId>("users_by_tenant", number),
  /** The account that a tenant closed last: it can be reopened. */
  closedUserByTenant: (number: TenantNumber) =>
    key<UserId>("closed_users_by_tenant", number),
  users: () => key<User>("users"),
  session: (hash: SecretHash) => key<Session>("sessions", hash),
  sessions: () => key<Session>("sessions"),
  sessionByUser: (userId: UserId, sessionId: SessionId) =>
    key<SecretHash>("sessions_by_user", userId, sessionId),
  sessionsByUser: (userId: UserId) =>
    key<SecretHash>("sessions_by_user", userId),
  device: (hash: SecretHash) => key<KnownDevice>("devices", hash),
  devices: () => key<KnownDevice>("devices"),
  /** What one browser registered with an address: none takes another's place. */
  registration: (folded: FoldedEmail, browser: string) =>
    key<Registration>("registrations", folded, browser),
  registrations: () => key<Registration>("registrations"),
  token: (hash: SecretHash) => key<AccountToken>("tokens", hash),
  tokens: () => key<AccountToken>("tokens"),
  throttle: (rule: string, subject: string) =>
    key<Bucket>("throttles", rule, subject),
  throttles: () => key<Bucket>("throttles"),

  journalEntry: (id: string) => key<JournalEntry>("journal_entries", id),
  journalEntries: () => key<JournalEntry>("journal_entries"),
  journalEntryByTenant: (number: TenantNumber, id: string) =>
    key<string>("journal_entries_by_tenant", number, id),
  journalEntriesByTenant: (number: TenantNumber) =>
    key<string>("journal_entries_by_tenant", number),

  payment: (id: PaymentId) => key<Payment>("payments", id),
  payments: () => key<Payment>("payments"),
  paymentByTenant: (number: TenantNumber, id: PaymentId) =>
    key<PaymentId>("payments_by_tenant", number, id),
  paymentsByTenant: (number: TenantNumber) =>
    key<PaymentId>("payments_by_tenant", number),
  /** Payments that the bank is to be asked about, what is due first. */
  paymentByAskTime: (askAt: Instant, id: PaymentId) =>
    key<PaymentId>("payments_by_ask_time", askAt, id),
  paymentsByAskTime: () => key<PaymentId>("payments_by_ask_time"),
  /** Which payment a bank transaction belongs to. */
  paymentByUuid: (uuid: string) => key<PaymentId>("payments_by_uuid", uuid),
  transCounter: (mode: string, utcDay: string) =>
    key<number>("trans_counters", mode, utcDay),
  /** Which payment took a transaction number on a UTC day. */
  transId: (mode: string, utcDay: string, transId: string) =>
    key<PaymentId>("trans_ids", mode, utcDay, transId),
  parked: (id: string) => key<ParkedNotification>("parked", id),
  parkedAll: () => key<ParkedNotification>("parked"),

  subscription: (ref: ContractRef) => key<Subscription>("subscriptions", ref),
  subscriptions: () => key<Subscription>("subscriptions"),
  subscriptionAct: (ref: ContractRef, number: number) =>
    key<SubscriptionAct>("subscription_acts", ref, number),
  subscriptionActs: (ref: ContractRef) =>
    key<SubscriptionAct>("subscription_acts", ref),
  subscriptionActsAll: () => key<SubscriptionAct>("subscription_acts"),

  notice: (ref: ContractRef, month: Month) =>
    key<Notice>("notices", ref, month),
  notices: (ref: ContractRef) => key<Notice>("notices", ref),
  noticeHead: (ref: ContractRef) => key<NoticeHead>("notice_heads", ref),
  noticeRun: () => key<NoticeRun>("notice_runs", "latest"),
  /** In which month's printing a notice went out. */
  printed: (ref: ContractRef, month: Month) =>
    key<Month>("printed", ref, month),
  /** The last month that a contract was reminded of. */
  reminder: (ref: ContractRef) => key<Month>("reminders", ref),
  document: (code: string) => key<DocumentSubject>("documents", code),

  message: (number: TenantNumber, id: string) =>
    key<TenantMessage>("messages", number, id),
  messages: (number: TenantNumber) => key<TenantMessage>("messages", number),
  messagesAll: () => key<TenantMessage>("messages"),
  messageCounter: (year: string) => key<number>("message_counters", year),

  mail: <M>(id: MailId) => key<QueuedMail<M>>("mails", id),
  mails: <M>() => key<QueuedMail<M>>("mails"),
  /** The mails of a priority, what is due first. */
  mailByDueTime: (priority: MailPriority, nextAt: Instant, id: MailId) =>
    key<MailId>("mails_by_due_time", priority, nextAt, id),
  mailsByDueTime: (priority: MailPriority) =>
    key<MailId>("mails_by_due_time", priority),
  /** Where mails waited before they had priorities; a store may still hold some. */
  formerMail: <M>(nextAt: Instant, id: MailId) =>
    key<OutboxItem<M>>("outbox", nextAt, id),
  formerMails: <M>() => key<OutboxItem<M>>("outbox"),
  deadMail: <M>(id: MailId) => key<OutboxItem<M>>("dead_mails", id),
  deadMails: <M>() => key<OutboxItem<M>>("dead_mails"),
  /** A lease that is announced for removal. */
  removal: (ref: ContractRef) => key<Removal>("removals", ref),
  removals: () => key<Removal>("removals"),
  retentionRun: (id: string) => key<RetentionRun>("retention_runs", id),
  retentionRuns: () => key<RetentionRun>("retention_runs"),
  retentionHead: () => key<RetentionHead>("retention_heads", "latest"),
  /** The newest moment that the store knows of. */
  clockMark: () => key<ClockMark>("clock_marks", "newest"),
  /** What a process writes to see that it can. */
  heartbeat: (process: string) => key<Heartbeat>("heartbeats", process),
  alert: (id: string) => key<Alert>("alerts", id),
  alerts: () => key<Alert>("alerts"),
};
