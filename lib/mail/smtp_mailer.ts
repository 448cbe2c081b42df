import { createTransport } from "nodemailer";
import { assert } from "../domain/assert.ts";
import type { Mailer, OutgoingMail } from "./mailer.ts";

/** Where mail goes out: `MAIL_URL` and `MAIL_FROM`, checked by the configuration. */
export interface SmtpSettings {
  /** `smtp://[user:password@]host[:port]`, or `smtps://…` for TLS from the first byte. */
  url: string;
  /** `contact@exemple.fr` or `Nom <contact@exemple.fr>`. */
  from: string;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/** Sends by SMTP, a connection a mail. STARTTLS is used when offered, and without it credentials are never sent: `send` throws. */
export function createSmtpMailer({ url, from }: SmtpSettings): Mailer {
  const target = new URL(url);
  const secure = target.protocol === "smtps:";
  const user = decodeURIComponent(target.username);
  const transport = createTransport({
    host: target.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: target.port === "" ? (secure ? 465 : 587) : Number(target.port),
    secure,
    requireTLS: !secure && user !== "",
    ...(user === ""
      ? {}
      : { auth: { user, pass: decodeURIComponent(target.password) } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = domainOf(from);
  return {
    async send(mail) {
      await transport.sendMail(buildMessage(mail, from, domain));
    },
  };
}

function buildMessage(mail: OutgoingMail, from: string, domain: string) {
  return {
    from,
    // As an object: a text would be read as a list of addresses.
    to: { name: "", address: mail.to },
    ...(mail.replyTo === undefined
      ? {}
      : { replyTo: { name: "", address: mail.replyTo } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: buildMessageId(mail.id, domain),
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "fr" },
  };
}

/** The Message-ID of an outbox id: the same at each try. */
export function buildMessageId(id: string, domain: string): string {
  assert(/^[\w.-]{1,100}$/.test(id), "an outbox id fits into a Message-ID");
  return `<${id}@${domain}>`;
}

function domainOf(from: string): string {
  return from.replace(/^.*@/s, "").replace(/>\s*$/, "").trim();
}
