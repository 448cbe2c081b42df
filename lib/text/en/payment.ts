import type { Card } from "../../domain/card.ts";
import type { Cents } from "../../domain/money.ts";
import type { Instant } from "../../domain/month.ts";
import type { PaymentStatus } from "../../domain/payment.ts";
import { euros, timeOfDay } from "./format.ts";

/** The three steps of a payment. */
export const paymentSteps = [
  "Payment amount",
  "Card details",
  "Confirmation",
];

export const cardNames: Record<Card, string> = {
  CB: "CB",
  VISA_ELECTRON: "Visa Electron",
  VPAY: "V PAY",
  VISA: "Visa",
  MASTERCARD: "Mastercard",
  MAESTRO: "Maestro",
  "E-CARTEBLEUE": "e-Carte Bleue",
};

export const payText = {
  title: "Make a payment",
  contracts: "My contracts",
  amount: "Amount you want to pay by bank card",
  amountHint: "For example 120.50.",
  month: "This payment is for",
  monthHint:
    "If you do not choose, it pays what you have owed for the longest time.",
  oldest: "The oldest first",
  severalLink: "Pay for several contracts at once",
  severalTitle: "Pay for several contracts",
  severalLead:
    "Write an amount for each contract you want to pay, and leave the others empty. You will pay it all at once by card.",
  severalMissing: "Enter an amount for at least one contract.",
  oneLink: "Pay for a single contract",
  submit: "Continue",
  cancel: "Cancel",
  confirmTitle: "Before you continue",
  confirmYes: "Yes, I want to pay this amount",
  confirmMissing: "Answer the question before you continue.",
  moreThanOwed: (contract: string, owed: Cents, advance: Cents): string =>
    owed === 0
      ? `You owe nothing on contract ${contract}. After this payment, you will be ${
        euros(advance)
      } in credit.`
      : `You owe ${
        euros(owed)
      } on contract ${contract}. If you pay more, you will be ${
        euros(advance)
      } in credit.`,
  anotherAwaited: (amount: Cents, startedAt: Instant): string =>
    `A payment of ${euros(amount)}, started at ${
      timeOfDay(startedAt)
    }, is waiting for the bank’s answer. If you completed it, do not pay a second time.`,
  awaited: (amount: Cents): string =>
    `Payment of ${
      euros(amount)
    } waiting for the bank: do not pay a second time.`,
  directDebit:
    "This contract is paid by direct debit: you do not need to do anything, unless you want to settle an older debt.",
  noContract: "No contract is linked to your account. Contact us.",
};

export const cardText = {
  title: "Choose how to pay",
  lead: (amount: Cents): string =>
    `You are going to pay ${
      euros(amount)
    }. Choose the card you are going to use.`,
  legend: "Choose how to pay",
};

export const bankText = {
  title: "Going to the bank’s page",
  lead:
    "You are going to leave this site for the secure payment page of La Banque Postale. You will enter your card number there: we never see it.",
  amount: "Amount",
  contract: "Contract",
  card: "Payment method",
  transaction: "Transaction number",
  merchant: "Merchant ID",
  checks: "On the bank’s page, check that:",
  checkList: [
    "the address of the site starts with https",
    "the amount is right",
    "the logo of La Banque Postale is there",
  ],
  submit: "Continue to the bank",
  limit: "The bank’s page stays open for 10 minutes.",
  again: (at: Instant): string =>
    `You already opened the bank’s page at ${
      timeOfDay(at)
    }. If you completed the payment there, do not pay a second time.`,
  seeState: "See how this payment is going",
};

/** What each status is called, for lists and the live region. */
export const statusNames: Record<PaymentStatus, string> = {
  cree: "Started",
  en_attente: "Waiting for the bank",
  paye: "Paid",
  refuse: "Refused",
  abandonne: "Not completed",
  expire: "Expired",
  annule: "Cancelled",
  rembourse: "Refunded",
};

/** What each status means to the one who pays, and what to do next. */
export const statusText: Record<
  PaymentStatus,
  { title: string; lead: (amount: Cents) => string; next: string }
> = {
  cree: {
    title: "We are waiting for the bank’s answer",
    lead: (amount) =>
      `Your payment of ${
        euros(amount)
      } is not confirmed yet. The answer usually arrives within a few seconds.`,
    next:
      "If you finished on the bank’s page, do not pay a second time: this page updates by itself.",
  },
  en_attente: {
    title: "Payment waiting for the bank",
    lead: (amount) =>
      `The bank is processing your payment of ${
        euros(amount)
      }. Do not pay a second time.`,
    next: "We will write to you as soon as the bank has answered.",
  },
  paye: {
    title: "Your payment has gone through",
    lead: (amount) =>
      `We have received ${
        euros(amount)
      }. Thank you. Your balance has been updated.`,
    next:
      "A confirmation email has just been sent. Your payment receipt is ready.",
  },
  refuse: {
    title: "The payment was refused",
    lead: (amount) =>
      `The bank refused the payment of ${
        euros(amount)
      }. No money has been taken.`,
    next:
      "You can try again, with the same card or another one. If it is refused again, your bank can tell you why. You can also pay by bank transfer.",
  },
  abandonne: {
    title: "The payment was not completed",
    lead: (amount) =>
      `You left the bank’s page. No money has been taken: you still have ${
        euros(amount)
      } to pay.`,
    next: "You can start again whenever you want.",
  },
  expire: {
    title: "The payment has expired",
    lead: (amount) =>
      `The bank has not confirmed anything for this payment of ${
        euros(amount)
      }.`,
    next:
      "If no money has left your bank account, you can start again. If it has, do not pay a second time: the payment will appear here. If it does not, contact us.",
  },
  annule: {
    title: "The payment has been cancelled",
    lead: (amount) =>
      `The payment of ${
        euros(amount)
      } has been cancelled: this money has not reached us.`,
    next: "You can pay again, or contact us.",
  },
  rembourse: {
    title: "The payment has been refunded",
    lead: (amount) =>
      `The payment of ${euros(amount)} has been refunded to your card.`,
    next: "The refund will appear on your bank account within a few days.",
  },
};

export const statePageText = {
  receipt: "See my payment receipt",
  again: "Start the payment again",
  balance: "See my balance",
  home: "Back to my tenant area",
  refresh: "Refresh",
  details: "Details of this payment",
  amount: "Amount",
  contract: "Contract",
  date: "Date",
  reference: "Payment reference",
  status: "Status",
  month: "For the month of",
  oldest: "the oldest first",
  resume: "Continue this payment",
  newBalance: "New balance",
  balanceNow: "Balance",
};
