import type { FoldedEmail } from "../domain/account/email.ts";
import type { SecretHash } from "../domain/account/secret_hash.ts";
import type { MailId, PaymentId, SessionId, UserId } from "../domain/ids.ts";
import type { ClockMark } from "../domain/clock.ts";
import type { Arrival } from "../domain/exchange/arrival.ts";
import type {
  ContractDigest,
  Delivery,
  ReportRow,
  SetAside,
} from "../domain/exchange/delivery.ts";
import type { LotName } from "../domain/exchange/lot.ts";
import type {
  OwnMovement,
  Remise,
  RemiseHead,
  RemiseRow,
} from "../domain/exchange/remise.ts";
import type { ComingNotice } from "../domain/exchange/stated.ts";
import type { Invitation } from "../domain/account/invitation.ts";
import type { ImportMark, VanishedContract } from "../domain/import_mark.ts";
import type { Heartbeat } from "../domain/heartbeat.ts";
import type { KeptForm } from "../domain/account/kept_form.ts";
import type { KnownDevice } from "../domain/account/known_device.ts";
import type { AccountRef } from "../domain/ledger/account_ref.ts";
import type { Holding } from "../domain/holding.ts";
import type { AccountHead, Entry } from "../domain/ledger/ledger.ts";
import type { StoredPlan } from "../domain/ledger/plan.ts";
import type { TenantMessage } from "../domain/message.ts";
import type { DocumentSubject } from "../domain/documents/document.ts";
import type { Instant, Month } from "../domain/month.ts";
import type { Notice } from "../domain/documents/notice.ts";
import type { UnsealedNotice } from "../domain/documents/unsealed_notice.ts";
import type { NoticeHead, NoticeRun } from "../domain/documents/notice_run.ts";
import type { Milliseconds } from "../domain/duration.ts";
import type { MailPriority } from "../domain/mail_priority.ts";
import type { OutboxItem, QueuedMail } from "../domain/outbox.ts";
import type { Payment, PaymentStatus } from "../domain/payments/payment.ts";
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
import { key } from "./key.ts";
import { officeKeys } from "./office_keys.ts";

/** Where an entry of the landlord's files was booked. */
export interface ImportedPlace {
  contract: ContractRef;
  holder: TenantNumber;
  number: number;
}

/** Who has a turn, and until when it holds without being renewed. */
export interface TurnRecord {
  until: Milliseconds;
  /** Of one taking; absent in records of before. */
  owner?: string;
}

export type { Key, Prefix } from "./key.ts";

/**
 * Every key of the store. Part 0 is a plural noun; `<noun>_by_<field>` is an index and holds an id. `upgrade.ts`
 * reads what was.
 */
export const keys = {
  tenant: (number: TenantNumber) => key<Tenant>("tenants", number),
  tenants: () => key<Tenant>("tenants"),
  contract: (ref: ContractRef) => key<Contract>("contracts", ref),
  contracts: () => key<Contract>("contracts"),
  /** A contract in the hands of one holder. */
  holding: (ref: ContractRef, holder: TenantNumber) =>
    key<Holding>("holdings", ref, holder),
  holdingsOf: (ref: ContractRef) => key<Holding>("holdings", ref),
  holdings: () => key<Holding>("holdings"),
  /** The accounts that a person may see, his own and others'. */
  accountByPerson: (number: TenantNumber, account: AccountRef) =>
    key<AccountRef>("accounts_by_person", number, account),
  accountsByPerson: (number: TenantNumber) =>
    key<AccountRef>("accounts_by_person", number),
  /** The repayment plan of an account. */
  plan: (account: AccountRef) => key<StoredPlan>("plans", account),
  /** Whose turn it is to do what one process does at a time. */
  turn: (name: string) => key<TurnRecord>("turns", name),
  /** How the keys are laid out: a number that grows when they move. */
  storeLayout: () => key<number>("store_layouts", "current"),
  /** The last contract whose keys have moved, while they do. */
  movedUpTo: () => key<ContractRef>("store_layouts", "moved_up_to"),
  schedule: (ref: ContractRef) => key<RentSchedule>("schedules", ref),

  account: (account: AccountRef) => key<AccountHead>("accounts", account),
  entry: (account: AccountRef, number: number) =>
    key<Entry>("entries", account, number),
  entries: (account: AccountRef) => key<Entry>("entries", account),
  entriesAll: () => key<Entry>("entries"),
  /** The number of the entry that a posting id made. */
  posting: (account: AccountRef, id: string) =>
    key<number>("postings", account, id),
  postings: (account: AccountRef) => key<number>("postings", account),
  /** Where an entry of the landlord's files was booked, by the file's identifier. */
  imported: (identifier: string) => key<ImportedPlace>("imported", identifier),
  allImported: () => key<ImportedPlace>("imported"),

  /** When the landlord's files were last taken. */
  importMark: () => key<ImportMark>("imports", "latest"),
  /** A contract that the files no longer list. */
  vanishedContract: (ref: ContractRef) =>
    key<VanishedContract>("imports", "vanished", ref),
  vanishedContracts: () => key<VanishedContract>("imports", "vanished"),

  /** A zip that came under a name. */
  arrival: (name: LotName) => key<Arrival>("arrivals", name),
  /** Zips whose bytes wait in the store, what came first. */
  arrivalByWaitTime: (since: Instant, name: LotName) =>
    key<LotName>("arrivals_by_wait_time", since, name),
  arrivalsByWaitTime: () => key<LotName>("arrivals_by_wait_time"),
  arrivals: () => key<Arrival>("arrivals"),
  /** What the landlord's software has delivered, by name. */
  delivery: (name: LotName) => key<Delivery>("deliveries", name),
  deliveries: () => key<Delivery>("deliveries"),
  /** The bytes of one sending until they are taken, in parts. */
  deliveryBytes: (sending: string, part: number) =>
    key<Uint8Array>("delivery_bytes", sending, part),
  allDeliveryBytes: () => key<Uint8Array>("delivery_bytes"),
  /** The rows of a delivery's report, many a value. */
  deliveryRows: (name: LotName, part: number) =>
    key<ReportRow[]>("delivery_rows", name, part),
  allDeliveryRows: (name: LotName) => key<ReportRow[]>("delivery_rows", name),
  /** What the rows of a contract were when they were last taken. */
  contractDigest: (ref: ContractRef) =>
    key<ContractDigest>("contract_digests", ref),
  contractDigests: () => key<ContractDigest>("contract_digests"),
  /** A contract that the last files did not change, though they have it. */
  setAside: (ref: ContractRef) => key<SetAside>("set_aside", ref),
  setAsides: () => key<SetAside>("set_aside"),
  /** A notice of the landlord's that waits for its day. */
  comingNotice: (account: AccountRef, month: Month) =>
    key<ComingNotice>("coming_notices", account, month),
  comingNotices: (account: AccountRef) =>
    key<ComingNotice>("coming_notices", account),
  allComingNotices: () => key<ComingNotice>("coming_notices"),
  /** A movement made here that no remise has yet. */
  unremitted: (account: AccountRef, number: number) =>
    key<OwnMovement>("unremitted_entries", account, number),
  unremittedOf: (account: AccountRef) =>
    key<OwnMovement>("unremitted_entries", account),
  allUnremitted: () => key<OwnMovement>("unremitted_entries"),
  /** A movement that a remise has and no file of the landlord's yet. */
  unconfirmed: (account: AccountRef, number: number) =>
    key<OwnMovement>("unconfirmed_entries", account, number),
  allUnconfirmed: () => key<OwnMovement>("unconfirmed_entries"),
  remise: (number: number) => key<Remise>("remises", number),
  remises: () => key<Remise>("remises"),
  /** The rows of a remise, many a value: 1, 2, 3… without gaps. */
  remiseRows: (number: number, part: number) =>
    key<RemiseRow[]>("remise_rows", number, part),
  allRemiseRows: (number: number) => key<RemiseRow[]>("remise_rows", number),
  remiseHead: () => key<RemiseHead>("remise_heads", "current"),

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
  /** What a browser sent when its session was over. */
  keptForm: (hash: SecretHash) => key<KeptForm>("kept_forms", hash),
  keptForms: () => key<KeptForm>("kept_forms"),
  /** That a tenant's login of the portal before was written to. */
  invitation: (number: TenantNumber) => key<Invitation>("invitations", number),
  token: (hash: SecretHash) => key<AccountToken>("tokens", hash),
  tokens: () => key<AccountToken>("tokens"),
  throttle: (rule: string, subject: string) =>
    key<Bucket>("throttles", rule, subject),
  throttles: () => key<Bucket>("throttles"),

  ...officeKeys,

  payment: (id: PaymentId) => key<Payment>("payments", id),
  payments: () => key<Payment>("payments"),
  paymentByTenant: (number: TenantNumber, id: PaymentId) =>
    key<PaymentId>("payments_by_tenant", number, id),
  paymentsByTenant: (number: TenantNumber) =>
    key<PaymentId>("payments_by_tenant", number),
  /** Payments of which the bank has told something, by what they are to the tenant. */
  paymentByStatus: (status: PaymentStatus, id: PaymentId) =>
    key<PaymentId>("payments_by_status", status, id),
  paymentsByStatus: (status?: PaymentStatus) =>
    status === undefined
      ? key<PaymentId>("payments_by_status")
      : key<PaymentId>("payments_by_status", status),
  paymentByContract: (ref: ContractRef, id: PaymentId) =>
    key<PaymentId>("payments_by_contract", ref, id),
  paymentsByContract: (ref: ContractRef) =>
    key<PaymentId>("payments_by_contract", ref),
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

  subscription: (account: AccountRef) =>
    key<Subscription>("subscriptions", account),
  subscriptions: () => key<Subscription>("subscriptions"),
  subscriptionAct: (account: AccountRef, number: number) =>
    key<SubscriptionAct>("subscription_acts", account, number),
  subscriptionActs: (account: AccountRef) =>
    key<SubscriptionAct>("subscription_acts", account),
  subscriptionActsAll: () => key<SubscriptionAct>("subscription_acts"),

  notice: (account: AccountRef, month: Month) =>
    key<Notice>("notices", account, month),
  notices: (account: AccountRef) => key<Notice>("notices", account),
  /** A notice that a later version has replaced. */
  formerNotice: (account: AccountRef, month: Month, version: number) =>
    key<Notice>("former_notices", account, month, version),
  formerNotices: (account: AccountRef) =>
    key<Notice>("former_notices", account),
  /** A notice whose PDF is still to be drawn. */
  unsealedNotice: (account: AccountRef, month: Month, version: number) =>
    key<UnsealedNotice>("unsealed_notices", account, month, version),
  unsealedNotices: () => key<UnsealedNotice>("unsealed_notices"),
  noticeHead: (account: AccountRef) => key<NoticeHead>("notice_heads", account),
  noticeHeads: () => key<NoticeHead>("notice_heads"),
  noticeRun: () => key<NoticeRun>("notice_runs", "latest"),
  /** In which month's printing a notice went out. */
  printed: (account: AccountRef, month: Month) =>
    key<Month>("printed", account, month),
  /** In which month's printing the quittance of a month went out. */
  printedQuittance: (account: AccountRef, month: Month) =>
    key<Month>("printed_quittances", account, month),
  /** The last month that an account was reminded of. */
  reminder: (account: AccountRef) => key<Month>("reminders", account),
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
  removal: (account: AccountRef) => key<Removal>("removals", account),
  removals: () => key<Removal>("removals"),
  retentionRun: (id: string) => key<RetentionRun>("retention_runs", id),
  retentionRuns: () => key<RetentionRun>("retention_runs"),
  retentionHead: () => key<RetentionHead>("retention_heads", "latest"),
  /** The newest moment that the store knows of. */
  clockMark: () => key<ClockMark>("clock_marks", "newest"),
  /** What a process writes to see that it can. */
  heartbeat: (process: string) => key<Heartbeat>("heartbeats", process),
  /** Which demonstration a development server has put here; never there in a landlord's own store. */
  demoSeed: () => key<number>("demo_seeds", "version"),
};
