import type { MailMessage } from "../../lib/domain/mail_message.ts";
import type { OutgoingMail } from "../../lib/mail/mailer.ts";
import { transact } from "../../lib/store/transaction.ts";
import { DrainGate } from "../../lib/usecases/drain_gate.ts";
import { queueMail } from "../../lib/usecases/queue_mail.ts";
import type { Services } from "../../lib/usecases/services.ts";

type Kind = MailMessage["kind"];

/** A mail of one of three kinds, to an address of its own. */
export function messageOf(
  kind: Extract<Kind, "password_reset" | "password_changed" | "due_reminder">,
  to = "jean@exemple.fr",
): MailMessage {
  const reader = { to, language: "fr" as const };
  switch (kind) {
    case "password_reset":
      return { ...reader, kind, token: "a".repeat(32) };
    case "password_changed":
      return { ...reader, kind, at: "2026-11-23T09:00:00.000Z" };
    case "due_reminder":
      return {
        ...reader,
        kind,
        contract: "L/0039000204",
        month: "2026-11",
        owedCents: 25_000,
        dueOn: "2026-12-10",
      };
  }
}

/** Queues mails, each in a commit of its own as its cause would. */
export async function queueAll(
  services: Services,
  messages: readonly MailMessage[],
): Promise<void> {
  for (const message of messages) {
    await transact(services.store, (tx) => {
      queueMail(tx, services, message);
    });
  }
}

/** The same store in another process: its own gate, its own mailer. */
export function processOf(
  services: Services,
  send: (mail: OutgoingMail) => Promise<void>,
): Services {
  return {
    ...services,
    drains: new DrainGate(),
    mailer: { send, close() {} },
  };
}

/** An answer of the mail server as nodemailer throws it. */
export function mailError(command: string, response: string): Error {
  const responseCode = Number(response.slice(0, 3));
  const marks = { code: "EENVELOPE", command, response, responseCode };
  return Object.assign(new Error(`Failed: ${response}`), marks);
}

/** Waits until something is so. @throws after a few seconds */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isSo(); waitedMs += 5) {
    if (waitedMs > 5_000) throw new Error(`Cannot wait longer until ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
