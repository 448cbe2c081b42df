import { foldEmail } from "../domain/email.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { sendQueuedMail } from "./queue_mail.ts";
import { mailSubject, queueRegistrationMail } from "./register_tenant.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** Sends a registration's mail again, with a new link. The caller learns nothing of whether there was one. */
export async function resendValidation(
  services: Services,
  email: string,
  addressBlock: string,
): Promise<Throttled | null> {
  const throttled = await takeTokens(services, [["mailAddress", addressBlock]]);
  if (throttled !== null) return throttled;
  const folded = foldEmail(email);
  const found = await readValue(services.store, keys.registration(folded));
  const subject = found === null
    ? `${folded} ${addressBlock}`
    : mailSubject(email, found.outcome, addressBlock);
  const silent = await takeTokens(services, [["mailRecipient", subject]]);
  const alive = found !== null &&
    services.now() < Date.parse(found.expiresAt);
  if (silent === null && alive) {
    await transact(services.store, [], (tx) => {
      queueRegistrationMail(tx, services, found);
      return Promise.resolve();
    });
    sendQueuedMail(services);
  }
  return null;
}
