import type { MailMessage } from "../domain/mail_message.ts";
import { priorityOf } from "../domain/mail_priority.ts";
import { putMail } from "../store/outbox.ts";
import type { Transaction } from "../store/transaction.ts";
import { drainOutbox } from "./drain_outbox.ts";
import type { Services } from "./services.ts";

/** Adds a mail to a commit. Call `sendQueuedMail` after it. */
export function queueMail(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  message: MailMessage,
) {
  const id = services.newId();
  putMail(tx, id, message, priorityOf(message), services.now());
}

/** Lets the mails of a commit leave without making its answer wait. */
export function sendQueuedMail(services: Services) {
  services.later(async () => {
    // Whose request it was says nothing of the other mails that wait.
    await drainOutbox({ ...services, log: services.log.unscoped });
  });
}
