import type { Landlord } from "../domain/landlord.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import type { SpokenName } from "../domain/names.ts";
import { mailContentOf } from "../text/mail_content_of.ts";
import { greeting } from "../text/greeting.ts";
import { textsOf } from "../text/texts.ts";
import { escapeHtml } from "./escape_html.ts";
import { accentOf, buildDocument } from "./mail_document.ts";
import type { Mail } from "./mailer.ts";
import { blocksToHtml, blocksToText, oneLine } from "./render_blocks.ts";

const SUBJECT_MAX = 150;

/**
 * Renders a message as it leaves: plain text and HTML of the same words, links to `origin` only.
 * @param reader whom it greets by name; null where that is not known
 */
export function renderMail(
  message: MailMessage,
  landlord: Landlord,
  origin: string,
  reader: SpokenName | null,
): Mail {
  const { language } = message;
  const text = textsOf(language);
  const { subject, blocks } = mailContentOf(text, message);
  const options = {
    origin,
    colon: text.format.colon,
    greeting: greeting(text, reader),
    accent: accentOf(landlord),
  };
  const foot = [
    landlord.name,
    ...landlord.address,
    text.t("mail-phone", { phone: landlord.phone }),
    text.t("mail-email", { email: landlord.email }),
  ].map(oneLine);
  const isForLandlord = message.kind === "contact_to_landlord";
  const warning = isForLandlord ? [] : [text.t("mail-never-asked")];
  const title = [...oneLine(subject)].slice(0, SUBJECT_MAX).join("");
  const mail: Mail = {
    to: message.to,
    language,
    subject: title,
    text: [
      blocksToText(blocks, options),
      ...warning,
      "-- \n" + foot.join("\n"),
    ]
      .join("\n\n") + "\n",
    html: buildDocument(
      language,
      title,
      landlord,
      [
        blocksToHtml(blocks, options),
        `<div style="margin-top:2em;padding-top:1em;border-top:1px solid #999;font-size:.9em">`,
        ...warning.map((line) => `<p>${escapeHtml(line)}</p>`),
        `<p>${
          foot.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join("<br>")
        }</p></div>`,
      ].join("\n"),
    ),
  };
  return isForLandlord ? { ...mail, replyTo: message.replyTo } : mail;
}
