import { createToken, hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { toInstant } from "../../domain/month.ts";
import {
  TOKEN_KEPT_MS,
  tokenExpiry,
  type User,
} from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { putUser, readUserByEmail } from "../../store/users.ts";
import { confirmPassword } from "./change_password.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import { takeToken } from "./read_token.ts";
import type { Services } from "../services.ts";
import {
  type Subject,
  takeQuietly,
  takeTokens,
  type Throttled,
  throttleLocks,
} from "../throttling.ts";

/** What asking for another address came to; `sent` also where the address has an account already (no enumeration). */
export type EmailChangeAsked =
  | { kind: "sent" }
  | { kind: "wrong_password" }
  | Throttled;

/**
 * Mails a link to the new address, or that it has an account; nothing changes before the link is followed. Who
 * asks sees and is mailed the same either way: somebody's address must not be found out by asking for it.
 */
export async function requestEmailChange(
  services: Services,
  user: User,
  typed: { email: string; password: string },
): Promise<EmailChangeAsked> {
  const wrong = await confirmPassword(services, user, typed.password);
  if (wrong !== null) return wrong;
  const throttled = await takeTokens(services, [
    ["mailRecipient", `change ${user.id}`],
  ]);
  if (throttled !== null) return throttled;
  const { store } = services;
  const folded = foldEmail(typed.email);
  const holder = await readUserByEmail(store, typed.email);
  const subject: Subject = ["mailRecipient", folded];
  await transact(store, async (tx) => {
    const mayMail = await takeQuietly(tx, services, subject);
    queueMail(tx, services, {
      kind: "email_change_asked",
      to: user.email,
      language: user.language,
      at: toInstant(services.now()),
    });
    const token = putChangeToken(tx, services, user, typed.email);
    if (!mayMail) return;
    const to = typed.email;
    queueMail(
      tx,
      services,
      holder === null
        ? { kind: "email_change_confirm", to, language: user.language, token }
        : {
          kind: "already_has_account",
          to,
          language: holder.language,
        },
    );
  }, { locks: throttleLocks([subject]) });
  services.log.info("email_change_requested", { user: user.id });
  sendQueuedMail(services);
  return { kind: "sent" };
}

/** Adds the token of a change to a commit, bound to the address and the password of now. */
function putChangeToken(
  tx: Transaction,
  services: Services,
  user: User,
  email: string,
): string {
  const token = createToken(services.randomBytes);
  tx.set(keys.token(hashToken(token)), {
    v: 1,
    purpose: "mail_change",
    expiresAt: tokenExpiry("mail_change", services.now()),
    userId: user.id,
    previousEmail: user.email,
    email,
    passwordChangedAt: user.passwordChangedAt,
  }, { expiresInMs: TOKEN_KEPT_MS.mail_change });
  return token;
}

/** Puts the new address in the place of the old one, which is told. */
export async function confirmEmailChange(
  services: Services,
  token: string,
): Promise<"changed" | "dead_link"> {
  const changed = await transact(services.store, async (tx) => {
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
  if (changed === null) services.log.refused("dead_link_mail_change");
  else services.log.info("email_changed", { user: changed });
  sendQueuedMail(services);
  return changed === null ? "dead_link" : "changed";
}
