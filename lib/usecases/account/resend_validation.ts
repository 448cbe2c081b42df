import { foldEmail } from "../../domain/account/email.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import {
  mailSubject,
  queueRegistrationMail,
  type RegisteredFrom,
} from "./register_tenant.ts";
import { browserOf } from "./registering_browser.ts";
import type { Services } from "../services.ts";
import {
  takeQuietly,
  takeTokens,
  type Throttled,
  throttleLocks,
} from "../throttling.ts";

/**
 * Sends the mail of a browser's own registration again, with a new link. Of what another browser has registered
 * with the same address nothing is sent: its link would open an account with the other's password. The caller
 * learns nothing of whether there was one; a commit is made either way.
 */
export async function resendValidation(
  services: Services,
  email: string,
  from: RegisteredFrom,
): Promise<Throttled | null> {
  const { addressBlock } = from;
  const throttled = await takeTokens(services, [["mailAddress", addressBlock]]);
  if (throttled !== null) return throttled;
  const folded = foldEmail(email);
  const browser = browserOf(from.browserSecret);
  const key = keys.registration(folded, browser);
  const found = await readValue(services.store, key);
  const alive = found !== null &&
    services.now() < Date.parse(found.expiresAt);
  const subject = mailSubject(folded, found?.outcome ?? null, addressBlock);
  const sent = await transact(services.store, async (tx) => {
    const mayMail = await takeQuietly(tx, services, subject);
    if (mayMail && alive) queueRegistrationMail(tx, services, found, browser);
    return mayMail && alive;
  }, { locks: throttleLocks([subject]) });
  services.log.info("validation_resent", { sent });
  sendQueuedMail(services);
  return null;
}
