import type { PaymentId, StaffId } from "./ids.ts";
import type { Instant } from "./month.ts";

/** Something a human at the landlord's must look at. */
export interface Alert {
  v: 1;
  id: string;
  kind: AlertKind;
  /** What it is about: a payment id, a parked id, a contract. No personal data. */
  about: string;
  detail: string;
  at: Instant;
  /** Absent until a person of the office has seen to it; then never changed. */
  handled?: { at: Instant; staffId: StaffId };
}

/** What stands of an alert in the list of those that nobody has seen to. */
export type OpenAlert = Pick<Alert, "id" | "kind">;

export type AlertKind =
  | "notification_parked"
  | "paid_twice"
  | "payment_reversed"
  | "payment_charged_back"
  | "payment_lowered"
  | "refunded_too_much"
  | "answer_unplaced"
  | "notice_missing"
  | "notices_older"
  | "files_stale"
  | "contracts_vanished"
  | "lease_ended_late"
  | "clock_behind"
  | "clock_ahead"
  | "mail_dead"
  | "mail_outage"
  | "import_refused"
  | "contracts_set_aside"
  | "payment_unconfirmed"
  | "proxy_undeclared"
  | "proxy_missing"
  | "passkey_suspected"
  | "retention_announced"
  | "retention_held"
  | "retention_refused";

/** The id of the alert about a parked notification: the decision ends it. */
export function parkedAlertId(parkedId: string): string {
  return `parked:${parkedId}`;
}

/** A signed notification that could not be placed, whole, for a human's decision. */
export interface ParkedNotification {
  v: 1;
  /** SHA-256 of the signature: the same signed values park once. */
  id: string;
  body: string;
  reasons: string[];
  at: Instant;
  /** Absent until a person has decided; then never changed. */
  decision?: ParkedDecision;
}

/** Whether a person has decided. */
export type ParkedState = "waiting" | "decided";

/** What a person decided of a parked notification, kept with it for good. */
export interface ParkedDecision {
  at: Instant;
  /** `book`: placed on a payment; `dismiss`: nothing to book. */
  kind: "book" | "dismiss";
  /** Who decided: the account name on the machine where it was typed. */
  by: string;
  /** Why, in the person's own words. */
  reason: string;
  /** With `book`: the payment it was placed on. */
  paymentId?: PaymentId;
}
