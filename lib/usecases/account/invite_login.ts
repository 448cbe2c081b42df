import { createToken, hashToken, sha256Hex } from "../../auth/tokens.ts";
import {
  type FoldedEmail,
  foldEmail,
  parseEmail,
} from "../../domain/account/email.ts";
import { TOKEN_KEPT_MS, tokenExpiry } from "../../domain/account/user.ts";
import type { StatedLogin } from "../../domain/exchange/stated.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { queueMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";

/** What an invitation keeps of the address that it was sent to. */
export function addressHashOf(folded: FoldedEmail): string {
  return sha256Hex(new TextEncoder().encode(folded));
}

/**
 * Writes to a login of the portal before: a mail with a link to choose a password, nothing more. There is no account
 * before the link is used. One mail a tenant for ever, unless the address is another; none where the tenant is unknown,
 * or tenant or address have an account here.
 * @returns whether a mail was queued
 */
export async function inviteLogin(
  services: Pick<Services, "store" | "now" | "newId" | "randomBytes">,
  { tenantNumber, email: typed }: StatedLogin,
): Promise<boolean> {
  const email = parseEmail(typed);
  if (email === null) return false;
  const folded = foldEmail(email);
  const addressHash = addressHashOf(folded);
  return await transact(services.store, async (tx) => {
    const before = await tx.get(keys.invitation(tenantNumber));
    if (before?.addressHash === addressHash) return false;
    const known = await tx.get(keys.tenant(tenantNumber));
    const owner = await tx.get(keys.userByTenant(tenantNumber));
    const holder = await tx.get(keys.userByEmail(folded));
    if (known === null || owner !== null || holder !== null) return false;
    const language = "fr";
    const token = createToken(services.randomBytes);
    tx.set(keys.token(hashToken(token)), {
      v: 1,
      purpose: "invitation",
      expiresAt: tokenExpiry("invitation", services.now()),
      tenantNumber,
      email,
      language,
    }, { expiresInMs: TOKEN_KEPT_MS.invitation });
    const at = toInstant(services.now());
    tx.set(keys.invitation(tenantNumber), {
      v: 1,
      tenantNumber,
      addressHash,
      at,
    });
    queueMail(tx, services, { kind: "invitation", to: email, language, token });
    return true;
  });
}
