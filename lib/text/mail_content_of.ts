import type {
  ContactReceipt,
  DueReminderMail,
  MailMessage,
  NoticeReadyMail,
  PaymentResult,
  SubscriptionChangedMail,
} from "../domain/mail_message.ts";
import { parisDay } from "../domain/month.ts";
import { contractSlug } from "../domain/references.ts";
import { contactToLandlordMail } from "./fr/mail_contact.ts";
import { openedForYourNumberMail } from "./fr/mail_opened.ts";
import type { MailBlock, MailContent } from "./mail_content.ts";
import type { Texts } from "./texts.ts";

/** What a mail says, in the words of a language. */
export function mailContentOf(text: Texts, message: MailMessage): MailContent {
  const { accountMails } = text;
  switch (message.kind) {
    case "validation":
      return accountMails.validation(message.token, message.at);
    case "password_reset":
    case "email_change_confirm":
    case "account_reopened":
      return accountMails[message.kind](message.token);
    case "already_has_account":
    case "reference_not_recognised":
    case "account_created":
    case "identifier_reminder":
      return accountMails[message.kind]();
    case "someone_tried_your_number":
    case "password_changed":
    case "email_change_asked":
    case "email_changed":
    case "account_closed":
    case "account_closed_by_landlord":
      return accountMails[message.kind](message.at);
    case "opened_for_your_number":
      return openedForYourNumberMail(message.at);
    case "contact_to_landlord":
      return contactToLandlordMail(message);
    case "contact_receipt":
      return contactReceiptMail(text, message);
    case "payment_result":
      return paymentResultMail(text, message);
    case "subscription_changed":
      return subscriptionChangedMail(text, message);
    case "notice_ready":
      return noticeReadyMail(text, message);
    case "due_reminder":
      return dueReminderMail(text, message);
  }
}

const say = (text: string): MailBlock => ({ kind: "text", text });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});

function contactReceiptMail(
  { mailText: mail, contactMail: words, messageSubjects }: Texts,
  { number, subject, body }: ContactReceipt,
): MailContent {
  return {
    subject: words.subject(number),
    blocks: [
      say(mail.hello),
      say(words.lead),
      {
        kind: "facts",
        facts: [
          [words.message, words.number(number)],
          [words.about, messageSubjects[subject]],
        ],
      },
      { kind: "quote", text: body },
      link(words.again, "/espace/contact"),
    ],
  };
}

function paymentResultMail(
  { mailText: mail, paymentMail: words, format }: Texts,
  message: PaymentResult,
): MailContent {
  const { status, amountCents, contracts, at, paymentId } = message;
  const path = `/espace/paiement/${encodeURIComponent(paymentId)}`;
  const amount = format.euros(amountCents);
  const day = format.longDate(parisDay(at));
  return {
    subject: `${words.subjects[status]} (${amount})`,
    blocks: [
      say(mail.hello),
      say(words.sentences[status]),
      {
        kind: "facts",
        facts: [
          [words.amount, amount],
          [
            contracts.length > 1 ? words.contracts : words.contract,
            contracts.join(", "),
          ],
          [words.date, words.moment(day, format.timeOfDay(at))],
          [words.number, paymentId],
        ],
      },
      status === "paye"
        ? link(words.receipt, `${path}/recu`)
        : link(words.see, path),
    ],
  };
}

/** Confirms that notices come on screen, or on paper again. */
function subscriptionChangedMail(
  { mailText: mail, noticeMail: words, format }: Texts,
  { contract, action, at }: SubscriptionChangedMail,
): MailContent {
  const day = format.longDate(parisDay(at));
  const onScreen = action === "souscrire";
  return {
    subject: onScreen ? words.subscribedSubject : words.onPaperSubject,
    blocks: [
      say(mail.hello),
      say((onScreen ? words.subscribed : words.onPaper)(day, contract)),
      link(words.seeAll, "/espace/avis"),
      say(words.notYou),
    ],
  };
}

/** Says that a month's notice is on screen, with what there is to do. */
function noticeReadyMail(text: Texts, message: NoticeReadyMail): MailContent {
  const { mailText: mail, noticeMail: words, format } = text;
  const { contract, month } = message;
  const name = format.monthName(month);
  return {
    subject: words.readySubject(name),
    blocks: [
      say(mail.hello),
      say(`${words.ready(name)} ${toDo(text, message)}`),
      { kind: "facts", facts: [[words.contract, contract]] },
      link(words.read, `/espace/avis/${contractSlug(contract)}/${month}`),
    ],
  };
}

function toDo(
  { noticeMail: words, format }: Texts,
  { netCents, dueOn, directDebit }: NoticeReadyMail,
): string {
  if (netCents <= 0) return words.nothing;
  const amount = format.euros(netCents);
  return (directDebit ? words.drawn : words.left)(
    amount,
    format.longDate(dueOn),
  );
}

/** Reminds of the day by which to pay, without a word of blame, and says how to hear no more of it. */
function dueReminderMail(
  { mailText: mail, noticeMail: words, format }: Texts,
  { contract, month, owedCents, dueOn }: DueReminderMail,
): MailContent {
  const day = format.longDate(dueOn);
  return {
    subject: words.reminderSubject(format.monthName(month), day),
    blocks: [
      say(mail.hello),
      say(`${words.left(format.euros(owedCents), day)} ${words.justPaid}`),
      { kind: "facts", facts: [[words.contract, contract]] },
      link(words.pay, `/espace/paiement?contrat=${contractSlug(contract)}`),
      say(words.hardship),
      link(words.stopReminder, "/espace/compte#rappels"),
    ],
  };
}
