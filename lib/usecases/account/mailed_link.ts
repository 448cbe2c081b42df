import type { Milliseconds } from "../../domain/duration.ts";
import { hashToken } from "../../auth/tokens.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import { type AccountToken, startLifetime } from "../../domain/account/user.ts";
import { type Key, keys } from "../../store/keys.ts";
import type { Transaction } from "../../store/transaction.ts";

/** Lets the link of a mail that leaves in this commit live from now on. */
export async function startLink(
  tx: Transaction,
  message: MailMessage,
  nowMs: Milliseconds,
): Promise<void> {
  const key = keyOf(message);
  const token = key === null ? null : await tx.get(key);
  if (key === null || token === null) return;
  const started = startLifetime(token, nowMs);
  const expiresInMs = Math.max(1, Date.parse(started.expiresAt) - nowMs);
  tx.set(key, started, { expiresInMs });
}

/** Ends the link of a mail that is put aside: its secret stays with it, and must open nothing. */
export function endLink(tx: Transaction, message: MailMessage) {
  const key = keyOf(message);
  if (key !== null) tx.delete(key);
}

function keyOf(message: MailMessage): Key<AccountToken> | null {
  return "token" in message ? keys.token(hashToken(message.token)) : null;
}
