import type { PaymentStatus } from "../domain/payments/payment.ts";
import type { PlainMessage } from "./texts.ts";

/** What each status is called, for lists and the live region. */
export const STATUS_NAMES = {
  cree: "payment-status-created",
  en_attente: "payment-status-pending",
  paye: "payment-status-paid",
  refuse: "payment-status-refused",
  abandonne: "payment-status-abandoned",
  expire: "payment-status-expired",
  annule: "payment-status-cancelled",
  rembourse: "payment-status-refunded",
} as const satisfies Record<PaymentStatus, PlainMessage>;

/** The title of a payment's page, by its status. */
export const STATUS_TITLES = {
  cree: "payment-created-title",
  en_attente: "payment-pending-title",
  paye: "payment-paid-title",
  refuse: "payment-refused-title",
  abandonne: "payment-abandoned-title",
  expire: "payment-expired-title",
  annule: "payment-cancelled-title",
  rembourse: "payment-refunded-title",
} as const satisfies Record<PaymentStatus, PlainMessage>;

/** What each status means to the one who pays, with the amount. */
export const STATUS_LEADS = {
  cree: "payment-created-lead",
  en_attente: "payment-pending-lead",
  paye: "payment-paid-lead",
  refuse: "payment-refused-lead",
  abandonne: "payment-abandoned-lead",
  expire: "payment-expired-lead",
  annule: "payment-cancelled-lead",
  rembourse: "payment-refunded-lead",
} as const satisfies Record<PaymentStatus, string>;

/** What to do next, by the status. */
export const STATUS_NEXT = {
  cree: "payment-created-next",
  en_attente: "payment-pending-next",
  paye: "payment-paid-next",
  refuse: "payment-refused-next",
  abandonne: "payment-abandoned-next",
  expire: "payment-expired-next",
  annule: "payment-cancelled-next",
  rembourse: "payment-refunded-next",
} as const satisfies Record<PaymentStatus, PlainMessage>;
