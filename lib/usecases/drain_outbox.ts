import type { OutboxItem } from "../domain/outbox.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { renderMail } from "../mail/messages.ts";
import {
  listDueMails,
  removeMail,
  returnMail,
  takeMail,
} from "../store/outbox.ts";
import { raiseAlert } from "./raise_alert.ts";
import type { Services } from "./services.ts";

const BATCH = 50;

/** What one draining did. */
export interface Drained {
  sent: number;
  failed: number;
}

/** Sends the mails that are due until none is left; a failed one goes back with a longer wait, or aside with an alert. */
export async function drainOutbox(services: Services): Promise<Drained> {
  const drained = { sent: 0, failed: 0 };
  for (;;) {
    const now = services.now();
    const due = await listDueMails<MailMessage>(services.store, now, BATCH);
    if (due.length === 0) return drained;
    for (const listed of due) {
      const item = await takeMail(services.store, listed, services.now());
      if (item === null) continue;
      if (await send(services, item)) drained.sent++;
      else drained.failed++;
    }
  }
}

async function send(
  services: Services,
  item: OutboxItem<MailMessage>,
): Promise<boolean> {
  const { store, mailer, landlord, origin, log } = services;
  try {
    const mail = renderMail(item.message, landlord, origin);
    await mailer.send({ ...mail, id: item.id });
    await removeMail(store, item);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fate = await returnMail(store, item, reason, services.now());
    log.warn("mail_failed", { id: item.id, attempts: item.attempts, fate });
    if (fate === "dead") {
      await raiseAlert(services, {
        kind: "mail_dead",
        about: item.id,
        detail: item.message.kind,
      });
    }
    return false;
  }
}
