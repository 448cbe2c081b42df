import type { MailMessage } from "../domain/mail_message.ts";
import { MAIL_PRIORITIES, priorityOf } from "../domain/mail_priority.ts";
import { BULK_SENDINGS, type QueuedMail, SENDINGS } from "../domain/outbox.ts";
import { adoptFormerMails, takeNextMail } from "../store/outbox.ts";
import { sendMail } from "./send_mail.ts";
import type { Services } from "./services.ts";

type Item = QueuedMail<MailMessage>;

/** What one draining did. */
export interface Drained {
  sent: number;
  failed: number;
}

/**
 * Sends the mails that are due until none is left, a few at once, urgent ones before all others. One draining
 * runs in a process: a call meanwhile makes it look again, waits for its end and reports nothing of its own.
 */
export async function drainOutbox(services: Services): Promise<Drained> {
  const drained: Drained = { sent: 0, failed: 0 };
  await services.drains.enter(() => drainOnce(services, drained));
  return drained;
}

/** Takes no more mails in this process, waits for those on their way and closes the connections. For good. */
export async function stopDraining(services: Services): Promise<void> {
  await services.drains.stop();
  services.mailer.close();
}

async function drainOnce(services: Services, drained: Drained): Promise<void> {
  const { drains, store, now } = services;
  await adoptFormerMails<MailMessage>(store, now(), priorityOf);
  const underWay = new Set<Promise<void>>();
  let bulk = 0;
  let isServerDown = false;
  const start = async (item: Item) => {
    if (item.priority === "bulk") bulk++;
    const outcome = await sendMail(services, item);
    if (item.priority === "bulk") bulk--;
    if (outcome === "sent") drained.sent++;
    else drained.failed++;
    if (outcome === "server_down") isServerDown = true;
  };
  try {
    for (;;) {
      while (!drains.isStopped && underWay.size < SENDINGS) {
        // With the server down the many are not tried one after another: they stay due for the next draining.
        const isBulkToo = bulk < BULK_SENDINGS && !isServerDown;
        const item = await takeNextMail<MailMessage>(
          store,
          now(),
          isBulkToo ? MAIL_PRIORITIES : ["urgent"],
        );
        if (item === null) break;
        const sending = start(item).finally(() => {
          underWay.delete(sending);
          drains.ring();
        });
        underWay.add(sending);
      }
      if (underWay.size === 0) return;
      await drains.wait();
    }
  } finally {
    await Promise.all(underWay);
  }
}
