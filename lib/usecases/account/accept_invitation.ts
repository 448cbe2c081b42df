import { foldEmail } from "../../domain/account/email.ts";
import type { PasswordFault } from "../../domain/account/password.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { addressHashOf } from "./invite_login.ts";
import { newPasswordFault } from "./new_password_fault.ts";
import { peekToken, takeToken } from "./read_token.ts";
import { openAccount } from "./validate_account.ts";

/** What choosing a first password came to. */
export type InvitationAccepted =
  /** An account was opened, or tenant or address have one already. */
  | { kind: "validated" | "taken" | "dead_link" }
  | { kind: "password_refused"; fault: PasswordFault };

/**
 * Opens the account of a login of the portal before, under the password that its owner chooses: whoever opens the link
 * reads the mails of the address that the landlord knows. A link to an address that the landlord has corrected since
 * opens nothing.
 */
export async function acceptInvitation(
  services: Services,
  token: string,
  password: string,
): Promise<InvitationAccepted> {
  const found = await peekToken(services, token, "invitation");
  if (found === null) return { kind: "dead_link" };
  const fault = await newPasswordFault(services, found, password);
  if (fault !== null) return { kind: "password_refused", fault };
  const passwordHash = await services.passwords.hash(password);
  const kind = await transact(services.store, async (tx) => {
    const record = await takeToken(tx, services, token, "invitation");
    if (record === null) return "dead_link";
    const { tenantNumber, email, language } = record;
    const tenant = await tx.get(keys.tenant(tenantNumber));
    const invitation = await tx.get(keys.invitation(tenantNumber));
    const isStanding = invitation?.addressHash ===
      addressHashOf(foldEmail(email));
    if (tenant === null || !isStanding) return "dead_link";
    const user = { tenantNumber, email, passwordHash, language };
    return await openAccount(tx, services, user);
  });
  services.log.info("invitation", { result: kind });
  sendQueuedMail(services);
  return { kind };
}
