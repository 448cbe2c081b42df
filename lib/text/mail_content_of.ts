import type { MailMessage } from "../domain/mail_message.ts";
import type { MailContent } from "./mail_content.ts";
import * as account from "./mails/account_mails.ts";
import {
  contactReceiptMail,
  contactToLandlordMail,
} from "./mails/contact_mails.ts";
import {
  dueReminderMail,
  noticeReadyMail,
  subscriptionChangedMail,
} from "./mails/notice_mails.ts";
import { openedForYourNumberMail } from "./mails/opened_mail.ts";
import {
  staffActivationMail,
  staffWaysChangedMail,
} from "./mails/staff_mails.ts";
import { paymentResultMail } from "./mails/payment_mail.ts";
import type { Texts } from "./texts.ts";

/** What a mail says, in the words of a language. */
export function mailContentOf(text: Texts, message: MailMessage): MailContent {
  switch (message.kind) {
    case "validation":
      return account.validationMail(text, message);
    case "already_has_account":
      return account.alreadyHasAccountMail(text);
    case "reference_not_recognised":
      return account.referenceNotRecognisedMail(text);
    case "someone_tried_your_number":
      return account.someoneTriedMail(text, message);
    case "account_created":
      return account.accountCreatedMail(text);
    case "account_closed":
      return account.accountClosedMail(text, message);
    case "account_closed_by_landlord":
      return account.closedByLandlordMail(text, message);
    case "account_reopened":
      return account.accountReopenedMail(text, message);
    case "staff_activation":
      return staffActivationMail(message);
    case "staff_ways_changed":
      return staffWaysChangedMail(message);
    case "invitation":
      return account.invitationMail(text, message);
    case "opened_for_your_number":
      return openedForYourNumberMail(message.at);
    case "password_reset":
      return account.passwordResetMail(text, message);
    case "password_changed":
      return account.passwordChangedMail(text, message);
    case "identifier_reminder":
      return account.identifierReminderMail(text);
    case "email_change_confirm":
      return account.emailChangeConfirmMail(text, message);
    case "email_change_asked":
      return account.emailChangeAskedMail(text, message);
    case "email_changed":
      return account.emailChangedMail(text, message);
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
