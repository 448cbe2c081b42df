import { createToken, hashToken } from "../auth/tokens.ts";
import { foldEmail } from "../domain/email.ts";
import { toInstant } from "../domain/month.ts";
import { TOKEN_KEPT_MS, tokenExpiry, type User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { putUser } from "../store/users.ts";
import { confirmPassword } from "./change_password.ts";
import { queueMail, sendQueuedMail } from "./queue_mail.ts";
import { takeToken } from "./read_token.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** What asking for another address came to; `sent` also where the address has an account already (no enumeration). */
export type EmailChangeAsked =
  | { kind: "sent" }
  | { kind: "wrong_password" }
  | Throttled;

/** Mails a link to the new address; nothing changes before it is followed. */
export async function requestEmailChange(
  services: Services,
  user: User,
  typed: { email: string; password: string },
): Promise<EmailChangeAsked> {
  const wrong = await confirmPassword(services, user, typed.password);
  if (wrong !== null) return wrong;
  const throttled = await takeTokens(services, [
    ["mailRecipient", foldEmail(typed.email)],
  ]);
  if (throttled !== null) return throttled;
  const holder = await readValue(
    services.store,
    keys.userByEmail(foldEmail(typed.email)),
  );
  await transact(services.store, [], (tx) => {
    if (holder !== null) {
      queueMail(tx, services, {
        kind: "already_has_account",
        to: typed.email,
        language: user.language,
      });
      return Promise.resolve();
    }
    const token = createToken(services.randomBytes);
    tx.set(keys.token(hashToken(token)), {
      v: 1,
      purpose: "mail_change",
      expiresAt: tokenExpiry("mail_change", services.now()),
      userId: user.id,
      previousEmail: user.email,
      email: typed.email,
      passwordChangedAt: user.passwordChangedAt,
    }, { expiresInMs: TOKEN_KEPT_MS.mail_change });
    queueMail(tx, services, {
      kind: "email_change_asked",
      to: user.email,
      language: user.language,
      at: toInstant(services.now()),
    });
    queueMail(tx, services, {
      kind: "email_change_confirm",
      to: typed.email,
      language: user.language,
      token,
    });
    return Promise.resolve();
  });
  services.log.info("email_change_requested", { user: user.id });
  sendQueuedMail(services);
  return { kind: "sent" };
}

/** Puts the new address in the place of the old one, which is told. */
export async function confirmEmailChange(
  services: Services,
  token: string,
): Promise<"changed" | "dead_link"> {
  const changed = await transact(services.store, [], async (tx) => {
    const record = await takeToken(tx, services, token, "mail_change");
    if (record === null) return null;
    const user = await tx.get(keys.user(record.userId));
    const taken = await tx.get(keys.userByEmail(foldEmail(record.email)));
    if (
      user === null || user.closedAt !== null || taken !== null ||
      user.passwordChangedAt !== record.passwordChangedAt ||
      foldEmail(user.email) !== foldEmail(record.previousEmail)
    ) return null;
    tx.delete(keys.userByEmail(foldEmail(user.email)));
    const emailChangedAt = toInstant(services.now());
    putUser(tx, { ...user, email: record.email, emailChangedAt });
    queueMail(tx, services, {
      kind: "email_changed",
      to: user.email,
      language: user.language,
      at: emailChangedAt,
    });
    return user.id;
  });
  services.log.info("email_changed", { user: changed });
  sendQueuedMail(services);
  return changed === null ? "dead_link" : "changed";
}
