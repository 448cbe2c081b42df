import type { BooksAge } from "./exchange/account_books.ts";
import type { LineChange } from "./documents/notice.ts";
import type { PaymentId } from "./ids.ts";
import type { Language } from "./language.ts";
import type { MessageSubject } from "./message.ts";
import type { Cents } from "./money.ts";
import type { Instant, IsoDate, Month } from "./month.ts";
import type { PaymentStatus } from "./payments/payment.ts";
import type { ContractRef, TenantNumber } from "./references.ts";
import type { StaffWaysChange } from "./office/staff.ts";
import type { NoticeDue } from "./documents/notice_due.ts";
import type { SubscriptionAction } from "./documents/subscription.ts";

/** A payment's states that are worth a mail. */
export type MailedPaymentStatus = Exclude<PaymentStatus, "created" | "pending">;

/**
 * Every mail the portal sends: what the outbox keeps until it has left. `to` is one address, `language` its reader's;
 * tokens are the secrets of links.
 */
export type MailMessage =
  & { to: string; language: Language }
  & (
    /** `at`: when the registration was asked for, so that its owner knows it from another's. */
    | { kind: "validation"; token: string; at: Instant }
    | { kind: "already_has_account" }
    | { kind: "reference_not_recognised" }
    /** To the owner of an account whose tenant number someone else tried to register. */
    | { kind: "someone_tried_your_number"; at: Instant }
    | { kind: "account_created" }
    /** To the address of the landlord's file, when an account opens with another one. */
    | { kind: "opened_for_your_number"; at: Instant }
    | { kind: "password_reset"; token: string }
    | { kind: "password_changed"; at: Instant }
    /** To the address on file, which is the identifier. */
    | { kind: "identifier_reminder" }
    /** To the new address. */
    | { kind: "email_change_confirm"; token: string }
    /** To the old address, at once: who did not ask can still change the password. */
    | { kind: "email_change_asked"; at: Instant }
    /** To the old address. */
    | { kind: "email_changed"; at: Instant }
    | ContactToLandlord
    | ContactReceipt
    | PaymentResult
    | SubscriptionChangedMail
    | NoticeReadyMail
    | DueReminderMail
    | { kind: "account_closed"; at: Instant }
    | { kind: "account_closed_by_landlord"; at: Instant }
    /** To the address that the tenant gave: it has no password yet. */
    | { kind: "account_reopened"; token: string }
    /** To a person of the landlord: opens an account of the office. */
    | { kind: "staff_activation"; token: string }
    /** To a person of the landlord: what the account signs in with is not what it was. */
    | { kind: "staff_ways_changed"; change: StaffWaysChange; at: Instant }
    /** To an address that had a login at the portal before: there is no account yet. */
    | { kind: "invitation"; token: string }
  );

/** A tenant's message, to the landlord; an answer to it goes to the tenant. */
export interface ContactToLandlord {
  kind: "contact_to_landlord";
  /** The tenant's address. */
  replyTo: string;
  number: string;
  subject: MessageSubject;
  body: string;
  tenantName: string;
  tenantNumber: TenantNumber;
  contract: ContractRef | null;
}

/** The same message, repeated to the tenant. */
export interface ContactReceipt {
  kind: "contact_receipt";
  number: string;
  subject: MessageSubject;
  body: string;
}

/** A decision on the notices of a contract. */
export interface SubscriptionChangedMail {
  kind: "subscription_changed";
  contract: ContractRef;
  action: SubscriptionAction;
  at: Instant;
}

/** A month's notice is on screen. */
export interface NoticeReadyMail {
  kind: "notice_ready";
  contract: ContractRef;
  month: Month;
  /** Positive is to be paid. */
  netCents: Cents;
  dueOn: IsoDate;
  directDebit: boolean;
  /** What of it is to be paid, and how; absent in mails of before. */
  due?: NoticeDue;
  /** What a rectifying notice changes; absent for a month's first notice. */
  changes?: LineChange[];
}

/** The day by which to pay is near, and something is still owed. */
export interface DueReminderMail {
  kind: "due_reminder";
  contract: ContractRef;
  month: Month;
  /** What the contract owes now, older debts included. */
  owedCents: Cents;
  /** Of it, what is left of the month; absent in mails of before. */
  monthCents?: Cents;
  /** Of it, this month's part of a repayment plan. */
  planCents?: Cents;
  dueOn: IsoDate;
  /** How old the landlord's books behind it are; absent where the portal keeps them, and in mails of before. */
  books?: BooksAge;
}

/** How a payment ended. */
export interface PaymentResult {
  kind: "payment_result";
  paymentId: PaymentId;
  status: MailedPaymentStatus;
  amountCents: Cents;
  contracts: ContractRef[];
  at: Instant;
}
