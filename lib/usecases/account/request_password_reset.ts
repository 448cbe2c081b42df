import { NO_USER } from "../../domain/ids.ts";
import { createToken, hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { TOKEN_KEPT_MS, tokenExpiry } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { readUserByEmail } from "../../store/users.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/**
 * Mails a link for a new password to an address that has an account. The caller learns nothing; a commit is made
 * either way.
 */
export async function requestPasswordReset(
  services: Services,
  email: string,
  addressBlock: string,
): Promise<Throttled | null> {
  const throttled = await takeTokens(services, [
    ["passwordResetAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const silent = await takeTokens(services, [
    ["passwordResetAccount", foldEmail(email)],
  ]);
  const user = await readUserByEmail(services.store, email);
  const token = createToken(services.randomBytes);
  await transact(services.store, (tx) => {
    const expiresAt = tokenExpiry("reset", services.now());
    const bound = {
      userId: user?.id ?? NO_USER,
      email: user?.email ?? "",
      passwordChangedAt: user?.passwordChangedAt ?? expiresAt,
    };
    tx.set(
      keys.token(hashToken(token)),
      { v: 1, purpose: "reset", expiresAt, ...bound },
      { expiresInMs: TOKEN_KEPT_MS.reset },
    );
    if (user !== null && silent === null) {
      queueMail(tx, services, {
        kind: "password_reset",
        to: user.email,
        language: user.language,
        token,
      });
    }
  });
  services.log.info("password_reset_requested", { user: user?.id ?? null });
  sendQueuedMail(services);
  return null;
}
