import { foldEmail } from "../domain/email.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { transact } from "../store/transaction.ts";
import { putUser } from "../store/users.ts";
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
    const { email, tenantNumber, passwordHash } = record;
    const ownerId = await tx.get(keys.userByTenant(tenantNumber));
    const holderId = await tx.get(keys.userByEmail(foldEmail(email)));
    if (ownerId !== null || holderId !== null) {
      const owner = await tx.peek(keys.user(ownerId ?? ""));
      if (owner !== null && foldEmail(owner.email) !== foldEmail(email)) {
        queueMail(tx, services, {
          kind: "someone_tried_your_number",
          to: owner.email,
          at: toInstant(services.now()),
        });
      }
      return "taken";
    }
    const now = toInstant(services.now());
    putUser(tx, {
      v: 1,
      id: services.newId(),
      tenantNumber,
      email,
      passwordHash,
      createdAt: now,
      emailChangedAt: null,
      passwordChangedAt: now,
      closedAt: null,
    });
    tx.delete(keys.registration(foldEmail(email)));
    queueMail(tx, services, { kind: "account_created", to: email });
    return "validated";
  });
  services.log.info("validation", { result });
  sendQueuedMail(services);
  return result;
}
