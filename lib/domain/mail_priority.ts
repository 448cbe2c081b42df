import type { MailMessage } from "./mail_message.ts";

/** `urgent`: somebody waits for it, or it tells of an act on an account. `bulk`: the nightly runs. */
export type MailPriority = "urgent" | "bulk";

/** What leaves first. */
export const MAIL_PRIORITIES = ["urgent", "bulk"] as const;

/** The priority of every mail. */
const PRIORITY_OF: Readonly<Record<MailMessage["kind"], MailPriority>> = {
  validation: "urgent",
  already_has_account: "urgent",
  reference_not_recognised: "urgent",
  someone_tried_your_number: "urgent",
  account_created: "urgent",
  opened_for_your_number: "urgent",
  password_reset: "urgent",
  password_changed: "urgent",
  identifier_reminder: "urgent",
  email_change_confirm: "urgent",
  email_change_asked: "urgent",
  email_changed: "urgent",
  account_closed: "urgent",
  account_closed_by_landlord: "urgent",
  account_reopened: "urgent",
  staff_activation: "urgent",
  staff_ways_changed: "urgent",
  contact_to_landlord: "urgent",
  contact_receipt: "urgent",
  payment_result: "urgent",
  subscription_changed: "urgent",
  // A change of portal writes to everybody at once.
  invitation: "bulk",
  notice_ready: "bulk",
  due_reminder: "bulk",
};

/** Whether a mail leaves before the nightly ones or with them. */
export function priorityOf({ kind }: Pick<MailMessage, "kind">): MailPriority {
  return PRIORITY_OF[kind];
}
