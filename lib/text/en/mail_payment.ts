import type { MailedPaymentStatus } from "../../domain/mail_message.ts";

const NOT_DEBITED =
  "Your rent account has not changed. You can try again from your tenant area, or pay by bank transfer.";

const subjects: Record<MailedPaymentStatus, string> = {
  paye: "Your payment has been recorded",
  refuse: "Your payment was refused",
  abandonne: "Your payment was not completed",
  expire: "Your payment has expired",
  annule: "Your payment has been cancelled",
  rembourse: "Your payment has been refunded",
};

const sentences: Record<MailedPaymentStatus, string> = {
  paye:
    "Your card payment has been accepted. It is already on your rent account.",
  refuse: `The bank refused your card payment. ${NOT_DEBITED}`,
  abandonne: `The payment you started was not completed. ${NOT_DEBITED}`,
  expire:
    `The payment you started was not completed in the time allowed. If your bank account has been debited, do not pay a second time: contact us. Otherwise you can start again from your tenant area, or pay by bank transfer.`,
  annule:
    "Your card payment has been cancelled: it does not count on your rent account. If this is not what you expected, call us.",
  rembourse:
    "Your card payment has been refunded to you. The money goes back to the account of the card you used, usually within a few days; it no longer counts on your rent account.",
};

/** The mail that tells how a payment ended. */
export const paymentMail = {
  subjects,
  sentences,
  amount: "Amount",
  contract: "Contract",
  contracts: "Contracts",
  date: "Date",
  moment: (day: string, time: string): string => `${day} at ${time}`,
  number: "Payment number",
  receipt: "See and keep your payment receipt",
  see: "See this payment",
};
