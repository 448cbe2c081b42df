import type {
  DueReminderMail,
  NoticeReadyMail,
  SubscriptionChangedMail,
} from "../../domain/mail_message.ts";
import { parisDay } from "../../domain/month.ts";
import { contractSlug } from "../../domain/references.ts";
import { facts, link, type MailContent, say } from "../mail_content.ts";
import type { Texts } from "../texts.ts";

/** Confirms that notices come on screen, or on paper again. */
export function subscriptionChangedMail(
  { t, format }: Texts,
  { contract, action, at }: SubscriptionChangedMail,
): MailContent {
  const values = { day: format.longDate(parisDay(at)), contract };
  const [subject, sentence] = action === "subscribe"
    ? [
      t("mail-notice-subscribed-subject"),
      t("mail-notice-subscribed", values),
    ]
    : [t("mail-notice-on-paper-subject"), t("mail-notice-on-paper", values)];
  return {
    subject,
    blocks: [
      say(t("mail-hello")),
      say(sentence),
      link(t("mail-notice-see-all"), "/espace/avis"),
      say(t("mail-notice-not-you")),
    ],
  };
}

/** Says that a month's notice is on screen, with what there is to do. */
export function noticeReadyMail(
  text: Texts,
  message: NoticeReadyMail,
): MailContent {
  const { t, format } = text;
  const { contract, month } = message;
  const name = format.monthName(month);
  const path = `/espace/avis/${contractSlug(contract)}/${month}`;
  return {
    subject: t("mail-notice-ready-subject", { month: name }),
    blocks: [
      say(t("mail-hello")),
      say(`${t("mail-notice-ready", { month: name })} ${toDo(text, message)}`),
      facts([t("mail-notice-contract"), contract]),
      link(t("mail-notice-read"), path),
    ],
  };
}

function toDo(
  { t, format }: Texts,
  { netCents, dueOn, directDebit }: NoticeReadyMail,
): string {
  if (netCents <= 0) return t("mail-notice-nothing");
  const values = {
    amount: format.euros(netCents),
    day: format.longDate(dueOn),
  };
  return directDebit
    ? t("mail-notice-drawn", values)
    : t("mail-notice-left", values);
}

/** Reminds of the day by which to pay, without a word of blame, and says how to hear no more of it. */
export function dueReminderMail(
  { t, format }: Texts,
  { contract, month, owedCents, dueOn }: DueReminderMail,
): MailContent {
  const day = format.longDate(dueOn);
  const name = format.monthName(month);
  const left = t("mail-notice-left", { amount: format.euros(owedCents), day });
  const path = `/espace/paiement?contrat=${contractSlug(contract)}`;
  return {
    subject: t("mail-notice-reminder-subject", { month: name, day }),
    blocks: [
      say(t("mail-hello")),
      say(`${left} ${t("mail-notice-just-paid")}`),
      facts([t("mail-notice-contract"), contract]),
      link(t("mail-notice-pay"), path),
      say(t("mail-notice-hardship")),
      link(t("mail-notice-stop-reminder"), "/espace/compte#rappels"),
    ],
  };
}
