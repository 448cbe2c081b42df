import type {
  DueReminderMail,
  NoticeReadyMail,
  SubscriptionChangedMail,
} from "../../domain/mail_message.ts";
import type { LineChange } from "../../domain/documents/notice.ts";
import type { Cents } from "../../domain/money.ts";
import { parisDay } from "../../domain/month.ts";
import { contractSlug } from "../../domain/references.ts";
import { booksSentences } from "../books_sentences.ts";
import {
  facts,
  GREETING,
  link,
  type MailContent,
  say,
} from "../mail_content.ts";
import { noticeToDo } from "../notice_to_do.ts";
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
      GREETING,
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
  const { changes } = message;
  const [subject, lead] = changes === undefined
    ? [
      t("mail-notice-ready-subject", { month: name }),
      t("mail-notice-ready", { month: name }),
    ]
    : [
      t("mail-notice-amended-subject", { month: name }),
      t("mail-notice-amended", { month: name }),
    ];
  return {
    subject,
    blocks: [
      GREETING,
      say(`${lead} ${noticeToDo(text, message)}`),
      facts(
        [t("mail-notice-contract"), contract],
        ...(changes ?? []).map((one) => changeFact(text, one)),
      ),
      link(t("mail-notice-read"), path),
    ],
  };
}

/** A line of the landlord's, before and after. */
function changeFact(
  { format: { euros } }: Texts,
  { label, beforeCents, afterCents }: LineChange,
): [string, string] {
  const amounts = [beforeCents, afterCents].map((cents) =>
    cents === null ? "–" : euros(cents)
  );
  return [label, amounts.join(" → ")];
}

/** Reminds of the day by which to pay, without a word of blame, and says how to hear no more of it. */
export function dueReminderMail(
  text: Texts,
  message: DueReminderMail,
): MailContent {
  const { t, format } = text;
  const { contract, month, dueOn, books = null } = message;
  const day = format.longDate(dueOn);
  const name = format.monthName(month);
  const path = `/espace/paiement?contrat=${contractSlug(contract)}`;
  return {
    subject: t("mail-notice-reminder-subject", { month: name, day }),
    blocks: [
      GREETING,
      say(`${owed(text, message)} ${t("mail-notice-just-paid")}`),
      ...booksSentences(text, books).map((sentence) => say(sentence)),
      facts([t("mail-notice-contract"), contract]),
      link(t("mail-notice-pay"), path),
      say(t("mail-notice-hardship")),
      link(t("mail-notice-stop-reminder"), "/espace/compte#rappels"),
    ],
  };
}

/** The month's own sum, then what a plan asks for, then what else is owed: a debt is not called rent. */
function owed({ t, format }: Texts, message: DueReminderMail): string {
  const { owedCents, monthCents, planCents = 0 } = message;
  const day = format.longDate(message.dueOn);
  if (monthCents === undefined) {
    return t("mail-notice-left", { amount: format.euros(owedCents), day });
  }
  const month = format.monthName(message.month);
  const otherCents = owedCents - monthCents - planCents;
  const amount = (cents: Cents) => ({ amount: format.euros(cents) });
  return [
    t("mail-notice-left-month", { ...amount(monthCents), month, day }),
    ...planCents > 0 ? [t("mail-notice-plan-part", amount(planCents))] : [],
    ...otherCents > 0 ? [t("mail-notice-also-owed", amount(otherCents))] : [],
  ].join(" ");
}
