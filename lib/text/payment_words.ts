import type { PaymentStatus } from "../domain/payments/payment.ts";
import type { WayBack } from "../domain/payments/way_back.ts";
import type { PlainMessage } from "./texts.ts";

/** What each status is called, for lists and the live region. */
export const STATUS_NAMES = {
  created: "payment-status-created",
  pending: "payment-status-pending",
  paid: "payment-status-paid",
  refused: "payment-status-refused",
  abandoned: "payment-status-abandoned",
  expired: "payment-status-expired",
  cancelled: "payment-status-cancelled",
  refunded: "payment-status-refunded",
  charged_back: "payment-status-charged-back",
} as const satisfies Record<PaymentStatus, PlainMessage>;

/** The title of a payment's page, by its status. */
export const STATUS_TITLES = {
  created: "payment-created-title",
  pending: "payment-pending-title",
  paid: "payment-paid-title",
  refused: "payment-refused-title",
  abandoned: "payment-abandoned-title",
  expired: "payment-expired-title",
  cancelled: "payment-cancelled-title",
  refunded: "payment-refunded-title",
  charged_back: "payment-charged-back-title",
} as const satisfies Record<PaymentStatus, PlainMessage>;

/** What each status means to the one who pays, with the amount. */
export const STATUS_LEADS = {
  created: "payment-created-lead",
  pending: "payment-pending-lead",
  paid: "payment-paid-lead",
  refused: "payment-refused-lead",
  abandoned: "payment-abandoned-lead",
  expired: "payment-expired-lead",
  cancelled: "payment-cancelled-lead",
  refunded: "payment-refunded-lead",
  charged_back: "payment-charged-back-lead",
} as const satisfies Record<PaymentStatus, string>;

/** What the bank's way back says of an end that is not known yet; who has cancelled gets a page of his own words. */
export const WAY_WORDS = {
  done: "payment-back-done",
  refused: "payment-back-refused",
  failed: "payment-back-failed",
} as const satisfies Record<Exclude<WayBack, "cancelled">, PlainMessage>;

/** What to do next, by the status. */
export const STATUS_NEXT = {
  created: "payment-created-next",
  pending: "payment-pending-next",
  paid: "payment-paid-next",
  refused: "payment-refused-next",
  abandoned: "payment-abandoned-next",
  expired: "payment-expired-next",
  cancelled: "payment-cancelled-next",
  refunded: "payment-refunded-next",
  charged_back: "payment-charged-back-next",
} as const satisfies Record<PaymentStatus, PlainMessage>;
