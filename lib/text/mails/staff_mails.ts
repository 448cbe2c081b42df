import type { MailMessage } from "../../domain/mail_message.ts";
import { french } from "../french.ts";
import { link, type MailContent, say } from "../mail_content.ts";

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
