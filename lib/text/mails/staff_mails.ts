import type { MailMessage } from "../../domain/mail_message.ts";
import type { StaffWaysChange } from "../../domain/office/staff.ts";
import { french, type PlainFrench } from "../french.ts";
import { link, type MailContent, say } from "../mail_content.ts";
import { shortMoment } from "../moment.ts";

/** To a person of the landlord: the link that opens an account of the office. */
export function staffActivationMail(
  { token }: Extract<MailMessage, { kind: "staff_activation" }>,
): MailContent {
  const { t } = french;
  return {
    subject: t("staff-mail-subject"),
    blocks: [
      say(t("opened-hello")),
      say(t("staff-mail-lead")),
      link(t("staff-mail-link"), `/bureau/activation/${token}`),
      say(t("staff-mail-lifetime")),
      say(t("staff-mail-stranger")),
    ],
  };
}

const CHANGES = {
  password: "staff-mail-changed-password",
  phone: "staff-mail-changed-phone",
  codes: "staff-mail-changed-codes",
  passkey_added: "staff-mail-changed-passkey-added",
  passkey_removed: "staff-mail-changed-passkey-removed",
} as const satisfies Record<StaffWaysChange, PlainFrench>;

/** To a person of the landlord: what the account signs in with has changed. */
export function staffWaysChangedMail(
  { change, at }: Extract<MailMessage, { kind: "staff_ways_changed" }>,
): MailContent {
  const { t } = french;
  return {
    subject: t("staff-mail-changed-subject"),
    blocks: [
      say(t("opened-hello")),
      say(t(CHANGES[change])),
      say(t("staff-mail-changed-when", { moment: shortMoment(at) })),
      say(t("staff-mail-changed-stranger")),
      link(t("own-title"), "/bureau/compte"),
    ],
  };
}
