import type { SubscriptionAction } from "../domain/documents/subscription.ts";
import type { Landlord } from "../domain/landlord.ts";
import { FRENCH_ACTIONS } from "./french_codes.ts";
import type { Texts } from "./texts.ts";

/**
 * What the amount island may say; `%` stands for the amount. Islands get their words as props: their scripts hold
 * none.
 */
export interface AmountText {
  leaves: string;
  settles: string;
  advance: string;
  below: string;
  above: string;
  /** What the button says of an amount that can be paid. */
  pay: string;
}

/** The words of the amount island. */
export function amountText(
  { t, format: { euros } }: Texts,
  { minPaymentCents, maxPaymentCents }: Landlord,
): AmountText {
  return {
    leaves: t("amount-leaves", { amount: "%" }),
    settles: t("amount-settles"),
    advance: t("amount-advance", { amount: "%" }),
    below: t("fault-amount-below-min", { amount: euros(minPaymentCents) }),
    above: t("amount-above", { amount: euros(maxPaymentCents) }),
    pay: t("pay-now", { amount: "%" }),
  };
}

/** What the island of a payment's state may say. */
export interface StatusText {
  waiting: string;
  lost: string;
  done: string;
}

/** The words of the island of a payment's state. */
export function statusText({ t }: Texts): StatusText {
  return {
    waiting: t("payment-live-waiting"),
    lost: t("payment-live-lost"),
    done: t("payment-live-done"),
  };
}

/** What the island of the choice between screen and paper may say, by what was decided last or what a button does. */
export interface SubscriptionText {
  /** What the form sends. */
  actions: Record<SubscriptionAction, string>;
  states: Record<SubscriptionAction, string>;
  buttons: Record<SubscriptionAction, string>;
  saving: string;
  saved: Record<SubscriptionAction, string>;
  failed: string;
}

/** The words of the island of that choice. */
export function subscriptionText({ t }: Texts): SubscriptionText {
  return {
    actions: { ...FRENCH_ACTIONS },
    states: {
      subscribe: t("subscription-state-screen"),
      stop: t("subscription-state-paper"),
    },
    buttons: {
      subscribe: t("subscription-button-screen"),
      stop: t("subscription-button-paper"),
    },
    saving: t("subscription-saving"),
    saved: {
      subscribe: t("subscription-saved-screen"),
      stop: t("subscription-saved-paper"),
    },
    failed: t("subscription-failed"),
  };
}
