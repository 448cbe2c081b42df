import type {
  MailedPaymentStatus,
  PaymentResult,
} from "../../domain/mail_message.ts";
import { parisDay } from "../../domain/month.ts";
import {
  facts,
  GREETING,
  link,
  type MailContent,
  say,
} from "../mail_content.ts";
import type { PlainMessage, Texts } from "../texts.ts";

const SUBJECTS = {
  paid: "mail-payment-subject-paid",
  refused: "mail-payment-subject-refused",
  abandoned: "mail-payment-subject-abandoned",
  expired: "mail-payment-subject-expired",
  cancelled: "mail-payment-subject-cancelled",
  refunded: "mail-payment-subject-refunded",
  charged_back: "mail-payment-subject-charged-back",
} as const satisfies Record<MailedPaymentStatus, PlainMessage>;

const SENTENCES = {
  paid: "mail-payment-sentence-paid",
  refused: "mail-payment-sentence-refused",
  abandoned: "mail-payment-sentence-abandoned",
  expired: "mail-payment-sentence-expired",
  cancelled: "mail-payment-sentence-cancelled",
  refunded: "mail-payment-sentence-refunded",
  charged_back: "mail-payment-sentence-charged-back",
} as const satisfies Record<MailedPaymentStatus, PlainMessage>;

/** Tells how a payment ended. */
export function paymentResultMail(
  { t, format }: Texts,
  { status, amountCents, contracts, at, paymentId }: PaymentResult,
): MailContent {
  const path = `/espace/paiement/${encodeURIComponent(paymentId)}`;
  const amount = format.euros(amountCents);
  const day = format.longDate(parisDay(at));
  const time = format.timeOfDay(at);
  const contractName = contracts.length > 1
    ? t("mail-payment-contracts")
    : t("mail-payment-contract");
  return {
    subject: `${t(SUBJECTS[status])} (${amount})`,
    blocks: [
      GREETING,
      say(t(SENTENCES[status])),
      facts(
        [t("mail-payment-amount"), amount],
        [contractName, contracts.join(", ")],
        [t("mail-payment-date"), t("mail-payment-moment", { day, time })],
        [t("mail-payment-number"), paymentId],
      ),
      status === "paid"
        ? link(t("mail-payment-receipt"), `${path}/recu`)
        : link(t("mail-payment-see"), path),
    ],
  };
}
