import type {
  ContactReceipt,
  ContactToLandlord,
} from "../../domain/mail_message.ts";
import { french } from "../french.ts";
import {
  facts,
  GREETING,
  link,
  type MailContent,
  say,
} from "../mail_content.ts";
import { SUBJECT_NAMES } from "../subject_names.ts";
import { type Texts, textsOf } from "../texts.ts";

/** A tenant's message as the landlord's staff read it: in French, whatever the tenant's language. */
export function contactToLandlordMail(message: ContactToLandlord): MailContent {
  const { number, body, tenantName, tenantNumber, contract } = message;
  const { t } = french;
  const subject = textsOf("fr").t(SUBJECT_NAMES[message.subject]);
  return {
    subject: t("landlord-message-title", { number, subject }),
    blocks: [
      say(t("landlord-message-lead")),
      facts(
        [t("landlord-message"), t("landlord-message-number", { number })],
        [
          t("landlord-message-tenant"),
          t("landlord-message-tenant-number", {
            name: tenantName,
            number: tenantNumber,
          }),
        ],
        [
          t("landlord-message-contract"),
          contract ?? t("landlord-message-no-contract"),
        ],
        [t("landlord-message-subject"), subject],
      ),
      { kind: "quote", text: body },
    ],
  };
}

/** What the tenant keeps of a message. */
export function contactReceiptMail(
  { t }: Texts,
  { number, subject, body }: ContactReceipt,
): MailContent {
  return {
    subject: t("mail-contact-subject", { number }),
    blocks: [
      GREETING,
      say(t("mail-contact-lead")),
      facts(
        [t("mail-contact-message"), t("mail-contact-number", { number })],
        [t("mail-contact-about"), t(SUBJECT_NAMES[subject])],
      ),
      { kind: "quote", text: body },
      link(t("mail-contact-again"), "/espace/contact"),
    ],
  };
}
