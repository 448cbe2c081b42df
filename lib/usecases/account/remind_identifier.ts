import { findNamed } from "./find_named.ts";
import type { TypedReference } from "../../domain/references.ts";
import { readUserByTenant } from "../../store/users.ts";
import { transact } from "../../store/transaction.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import {
  type Subject,
  takeQuietly,
  takeTokens,
  type Throttled,
  throttleLocks,
} from "../throttling.ts";

/**
 * Mails the sign-in address of a tenant to that address itself. The page shows it to nobody; the caller learns
 * nothing, and a commit is made either way.
 */
export async function remindIdentifier(
  services: Services,
  typed: { reference: TypedReference; surname: string },
  addressBlock: string,
): Promise<Throttled | null> {
  const throttled = await takeTokens(services, [
    ["identifierReminderAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const { store } = services;
  const { reference } = typed;
  const number = await findNamed(store, typed);
  const user = await readUserByTenant(store, number);
  const subject: Subject = [
    "identifierReminderTenant",
    number ?? `unknown ${reference.kind === "contract" && reference.contract}`,
  ];
  await transact(store, async (tx) => {
    const mayMail = await takeQuietly(tx, services, subject);
    if (!mayMail || user === null) return;
    queueMail(tx, services, {
      kind: "identifier_reminder",
      to: user.email,
      language: user.language,
    });
  }, { locks: throttleLocks([subject]) });
  sendQueuedMail(services);
  services.log.info("identifier_reminder", {
    user: user?.id ?? null,
  });
  return null;
}
