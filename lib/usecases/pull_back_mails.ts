import type { MailMessage } from "../domain/mail_message.ts";
import { MAIL_PRIORITIES } from "../domain/mail_priority.ts";
import { isStranded } from "../domain/outbox.ts";
import { hastenMail, listLastMails } from "../store/outbox.ts";
import type { Services } from "./services.ts";

/** Mails of a priority that are looked at; the next run sees those that stood behind them. */
const LOOKED_AT = 100;

/** Makes mails due again that wait for the time of a clock which has been set back since. Gives how many. */
export async function pullBackMails(
  services: Pick<Services, "store" | "now" | "log">,
): Promise<number> {
  const { store, log } = services;
  const nowMs = services.now();
  let pulled = 0;
  for (const priority of MAIL_PRIORITIES) {
    const last = await listLastMails<MailMessage>(store, priority, LOOKED_AT);
    for (const mail of last.filter((mail) => isStranded(mail, nowMs))) {
      if (await hastenMail(store, mail, nowMs)) pulled++;
    }
  }
  if (pulled > 0) log.warn("mails_pulled_back", { pulled });
  return pulled;
}
