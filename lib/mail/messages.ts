import type { Landlord } from "../domain/landlord.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { directionOf, type Language } from "../domain/language.ts";
import { mailContentOf } from "../text/mail_content_of.ts";
import { textsOf } from "../text/texts.ts";
import { escapeHtml } from "./escape_html.ts";
import type { Mail } from "./mailer.ts";
import { blocksToHtml, blocksToText, oneLine } from "./render_blocks.ts";

const SUBJECT_MAX = 150;

/** Renders a message as it leaves: plain text and HTML of the same words, links to `origin` only. */
export function renderMail(
  message: MailMessage,
  landlord: Landlord,
  origin: string,
): Mail {
  const { language } = message;
  const text = textsOf(language);
  const { subject, blocks } = mailContentOf(text, message);
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
      blocksToText(blocks, origin, text.format.colon),
      ...warning,
      "-- \n" + foot.join("\n"),
    ]
      .join("\n\n") + "\n",
    html: buildDocument(
      language,
      title,
      [
        blocksToHtml(blocks, origin, text.format.colon),
        ...warning.map((line) => `<p>${escapeHtml(line)}</p>`),
        `<hr>\n<p style="font-size:.9em">${
          foot.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join("<br>")
        }</p>`,
      ].join("\n"),
    ),
  };
  return isForLandlord ? { ...mail, replyTo: message.replyTo } : mail;
}

// No colours, no images: the reader's own theme, light or dark, decides.
function buildDocument(
  language: Language,
  title: string,
  body: string,
): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${escapeHtml(title)}</title>
</head>
<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:1em">
${body}
</body>
</html>
`;
}
