import type { Landlord } from "../../domain/landlord.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import type { MailContent } from "../mail_content.ts";
import { accountMails } from "./mail_account.ts";
import { contactReceiptMail, contactToLandlordMail } from "./mail_contact.ts";
import {
  dueReminderMail,
  noticeReadyMail,
  subscriptionChangedMail,
} from "./mail_notice.ts";
import { paymentResultMail } from "./mail_payment.ts";

/** What a mail says, in French. */
export function mailContent(message: MailMessage): MailContent {
  switch (message.kind) {
    case "validation":
      return accountMails.validation(message.token, message.at);
    case "password_reset":
    case "email_change_confirm":
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
      return accountMails[message.kind](message.at);
    case "contact_to_landlord":
      return contactToLandlordMail(message);
    case "contact_receipt":
      return contactReceiptMail(message);
    case "payment_result":
      return paymentResultMail(message);
    case "subscription_changed":
      return subscriptionChangedMail(message);
    case "notice_ready":
      return noticeReadyMail(message);
    case "due_reminder":
      return dueReminderMail(message);
  }
}

/** The line against phishing that every mail to a tenant ends with. */
export const neverAsked =
  "Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte, ni par courriel, ni par téléphone.";

/** Who writes: the last lines of every mail. */
export function mailFoot(landlord: Landlord): string[] {
  return [
    landlord.name,
    ...landlord.address,
    `Téléphone : ${landlord.phone}`,
    `Courriel : ${landlord.email}`,
  ];
}

/** The words of the page that shows a developer the mails sent. */
export const outboxText = {
  title: "Courrier envoyé",
  note:
    "Aucun courriel ne part d’ici : en développement, ils s’affichent sur cette page.",
  none: "Aucun courriel pour l’instant.",
  back: "Tous les courriels",
  unknown: "Ce courriel n’est plus là : seuls les 200 derniers sont gardés.",
  to: "À",
  replyTo: "Réponse à",
  sentAt: "Envoyé",
  caption: "Les courriels envoyés, le plus récent en premier",
  subject: "Objet",
};
