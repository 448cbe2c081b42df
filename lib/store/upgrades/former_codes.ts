import type { SubscriptionAction } from "../../domain/documents/subscription.ts";
import type { MailedPaymentStatus } from "../../domain/mail_message.ts";
import type { MessageSubject } from "../../domain/message.ts";

/**
 * The codes that were stored until November 2026, and what they are called since. They are history: the same words
 * in forms and files may change one day, these cannot.
 */
export const FORMER_STATUSES = {
  paye: "paid",
  refuse: "refused",
  abandonne: "abandoned",
  expire: "expired",
  annule: "cancelled",
  rembourse: "refunded",
} as const satisfies Record<string, MailedPaymentStatus>;

/** Decisions on the notices. */
export const FORMER_ACTIONS = {
  souscrire: "subscribe",
  arreter: "stop",
} as const satisfies Record<string, SubscriptionAction>;

/** What messages are about. */
export const FORMER_SUBJECTS = {
  paiement: "payment",
  logement: "home",
  avis: "notices",
  documents: "documents",
  compte: "account",
  autre: "other",
} as const satisfies Record<string, MessageSubject>;
