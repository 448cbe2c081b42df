import type { Milliseconds } from "../domain/duration.ts";
import { createTransport } from "nodemailer";
import { assert } from "../domain/assert.ts";
import { SEND_DEADLINE_MS, SENDINGS, SMTP_PATIENCE } from "../domain/outbox.ts";
import type { Mailer, OutgoingMail } from "./mailer.ts";

/** Where mail goes out: `MAIL_URL` and `MAIL_FROM`, checked by the configuration. */
export interface SmtpSettings {
  /** `smtp://[user:password@]host[:port]`, or `smtps://…` for TLS from the first byte. */
  url: string;
  /** `contact@exemple.fr` or `Nom <contact@exemple.fr>`. */
  from: string;
}

/** How long the server is waited for, and how long a connection waits for the next mail. */
export interface SmtpLimits {
  connectMs: Milliseconds;
  greetingMs: Milliseconds;
  silenceMs: Milliseconds;
  deadlineMs: Milliseconds;
  idleMs: Milliseconds;
}

const LIMITS: SmtpLimits = {
  ...SMTP_PATIENCE,
  deadlineMs: SEND_DEADLINE_MS,
  idleMs: 10_000,
};
/** Mails that one connection carries: servers end longer ones. */
const MAILS_A_CONNECTION = 100;
/** How often a mail is given to a new connection when its own was closed before it took anything. */
const NEW_CONNECTIONS = 2;

/**
 * Sends by SMTP over few connections, used again and closed when idle. STARTTLS is used when offered, and without it
 * credentials are never sent: `send` throws.
 */
export function createSmtpMailer(
  { url, from }: SmtpSettings,
  limits: SmtpLimits = LIMITS,
): Mailer {
  const target = new URL(url);
  const secure = target.protocol === "smtps:";
  const user = decodeURIComponent(target.username);
  const transport = createTransport({
    pool: true,
    maxConnections: SENDINGS,
    maxMessages: MAILS_A_CONNECTION,
    maxRequeues: NEW_CONNECTIONS,
    idleTimeout: limits.idleMs,
    host: target.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: target.port === "" ? (secure ? 465 : 587) : Number(target.port),
    secure,
    requireTLS: !secure && user !== "",
    ...(user === ""
      ? {}
      : { auth: { user, pass: decodeURIComponent(target.password) } }),
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.greetingMs,
    socketTimeout: limits.silenceMs,
    // A mail that is given up in the middle must not reach the server whole after all.
    socketCloseTimeout: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = domainOf(from);
  return {
    async send(mail) {
      const { deadlineMs } = limits;
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), deadlineMs);
      try {
        const message = buildMessage(mail, from, domain);
        // Its abort closes the connection of this mail alone.
        await transport.sendMail({ ...message, signal: deadline.signal });
      } finally {
        clearTimeout(timer);
      }
    },
    close() {
      transport.close();
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
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": mail.language,
    },
  };
}

/** The Message-ID of an outbox id: the same at each try. */
function buildMessageId(id: string, domain: string): string {
  assert(/^[\w.-]{1,100}$/.test(id), "an outbox id fits into a Message-ID");
  return `<${id}@${domain}>`;
}

function domainOf(from: string): string {
  return from.replace(/^.*@/s, "").replace(/>\s*$/, "").trim();
}
