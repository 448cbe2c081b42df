import type {
  ContactReceipt,
  ContactToLandlord,
  MailMessage,
  PaymentResult,
  SubscriptionChangedMail,
} from "../../domain/mail_message.ts";
import type { OutboxItem } from "../../domain/outbox.ts";
import {
  FORMER_ACTIONS,
  FORMER_STATUSES,
  FORMER_SUBJECTS,
} from "./former_codes.ts";

/** The mails that hold a code. */
type Coded =
  | PaymentResult
  | SubscriptionChangedMail
  | ContactToLandlord
  | ContactReceipt;

/** A mail until November 2026: its codes were French words. */
export type MailMessageV1 =
  | Exclude<MailMessage, { kind: Coded["kind"] }>
  | (
    & Pick<MailMessage, "to" | "language">
    & (
      | Omit<PaymentResult, "status"> & { status: keyof typeof FORMER_STATUSES }
      | Omit<SubscriptionChangedMail, "action"> & {
        action: keyof typeof FORMER_ACTIONS;
      }
      | Omit<ContactToLandlord, "subject"> & FormerSubject
      | Omit<ContactReceipt, "subject"> & FormerSubject
    )
  );

type FormerSubject = { subject: keyof typeof FORMER_SUBJECTS };

/** A mail of the outbox as it was stored until November 2026. */
export interface OutboxItemV1 extends Omit<OutboxItem<MailMessageV1>, "v"> {
  v: 1;
}

/** A mail of the outbox as it is today, waiting or dead, whenever it was written. */
export function upgradeMail(
  stored: OutboxItem<MailMessage> | OutboxItemV1,
): OutboxItem<MailMessage> {
  return stored.v === 2
    ? stored
    : { ...stored, v: 2, message: upgradeMessage(stored.message) };
}

function upgradeMessage(message: MailMessageV1): MailMessage {
  switch (message.kind) {
    case "payment_result":
      return { ...message, status: FORMER_STATUSES[message.status] };
    case "subscription_changed":
      return { ...message, action: FORMER_ACTIONS[message.action] };
    case "contact_to_landlord":
    case "contact_receipt":
      return { ...message, subject: FORMER_SUBJECTS[message.subject] };
    default:
      return message;
  }
}
