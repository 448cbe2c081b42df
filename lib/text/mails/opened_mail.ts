import { type Instant, parisDay } from "../../domain/month.ts";
import { longDate, timeOfDay } from "../format.ts";
import { french } from "../french.ts";
import { type MailContent, say } from "../mail_content.ts";

/**
 * To the address of the landlord's file: an account was opened with another one. In French, as the landlord's
 * letters are: whoever opened the account must not choose the language in which its owner is warned.
 */
export function openedForYourNumberMail(at: Instant): MailContent {
  const { t } = french;
  const moment = { day: longDate(parisDay(at)), time: timeOfDay(at) };
  return {
    subject: t("opened-title"),
    blocks: [
      say(t("opened-hello")),
      say(t("opened-lead", moment)),
      say(t("opened-you")),
      say(t("opened-not-you")),
    ],
  };
}
