import { foldEmail } from "../domain/email.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import { addUser } from "./create_user.ts";
import { queueMail, sendQueuedMail } from "./queue_mail.ts";
import { takeToken } from "./read_token.ts";
import type { Services } from "./services.ts";

/** What a validation came to: an account, a link that works no more, or a number that another account has. */
export type Validated = "validated" | "dead_link" | "taken";

/** Makes the account that a mailed link stands for. The first validated address owns the tenant number. */
export async function validateAccount(
  services: Services,
  token: string,
): Promise<Validated> {
  const result = await transact(services.store, [], async (tx) => {
    const record = await takeToken(tx, services, token, "validation");
    if (record === null) return "dead_link";
    const { email, tenantNumber, passwordHash, language } = record;
    const user = { tenantNumber, email, passwordHash, language };
    const made = await addUser(tx, services, user);
    if (!made.added) {
      await tellOwner(tx, services, made.ownerId, email);
      return "taken";
    }
    tx.delete(keys.registration(foldEmail(email)));
    queueMail(tx, services, { kind: "account_created", to: email, language });
    return "validated";
  });
  services.log.info("validation", { result });
  sendQueuedMail(services);
  return result;
}

async function tellOwner(
  tx: Transaction,
  services: Services,
  ownerId: string | null,
  email: string,
) {
  const owner = await tx.peek(keys.user(ownerId ?? ""));
  if (owner === null || foldEmail(owner.email) === foldEmail(email)) return;
  queueMail(tx, services, {
    kind: "someone_tried_your_number",
    to: owner.email,
    language: owner.language,
    at: toInstant(services.now()),
  });
}
