import { createUnusableHash } from "../../auth/password_hash.ts";
import { createToken, hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { maskEmail } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import {
  nextPasswordChange,
  TOKEN_KEPT_MS,
  tokenExpiry,
  type User,
} from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { putUser } from "../../store/users.ts";
import { queueMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { findClosedUser } from "./find_closed_user.ts";
import {
  findTenantNumber,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** What reopening came to. */
export type AccountReopened =
  | { kind: "reopened" }
  | { kind: "no_tenant" }
  /** Nobody has closed an account with this number: the tenant registers. */
  | { kind: "never_closed" }
  | { kind: "already_open" }
  | { kind: "address_taken" };

/**
 * Opens a closed account again. Its address and password are erased for good, so that it gets the address that the
 * tenant says now, and a link mailed there to choose a password; until then no password opens it. What closing had
 * left is as it was: language, reminders, the decisions on notices. No session of before comes back.
 */
export async function reopenAccount(
  services: OfficeServices & Pick<Services, "randomBytes">,
  { who, reference, email }: OfficeRequest & { email: string },
): Promise<AccountReopened> {
  const { store } = services;
  const number = await findTenantNumber(store, reference);
  if (number === null) return { kind: "no_tenant" };
  const found = await findClosedUser(store, number);
  const token = createToken(services.randomBytes);
  const result = await transact<AccountReopened>(store, async (tx) => {
    if (await tx.get(keys.userByTenant(number)) !== null) {
      return { kind: "already_open" };
    }
    const user = found && await tx.get(keys.user(found.id));
    if (user === null || user.closedAt === null) {
      return { kind: "never_closed" };
    }
    if (await tx.get(keys.userByEmail(foldEmail(email))) !== null) {
      return { kind: "address_taken" };
    }
    const open = reopened(user, email, services);
    tx.delete(keys.closedUserByTenant(number));
    putUser(tx, open);
    putPasswordLink(tx, services, open, token);
    putJournal(tx, services, {
      who,
      act: "account_reopened",
      tenantNumber: number,
      before: { open: false, closedAt: user.closedAt },
      after: { open: true, email: maskEmail(email) },
    });
    return { kind: "reopened" };
  });
  services.log.info("account_reopened", { by: who.kind, result: result.kind });
  return result;
}

function reopened(
  user: User,
  email: string,
  services: Pick<Services, "now" | "randomBytes">,
): User {
  const now = toInstant(services.now());
  return {
    ...user,
    email,
    emailChangedAt: now,
    passwordHash: createUnusableHash(services.randomBytes),
    passwordChangedAt: nextPasswordChange(
      user.passwordChangedAt,
      services.now(),
    ),
    sessionsEndedAt: now,
    closedAt: null,
  };
}

/** The link is one for a new password: if its hour passes, "Mot de passe oublié" mails another. */
function putPasswordLink(
  tx: Transaction,
  services: OfficeServices,
  user: User,
  token: string,
) {
  const { id: userId, email, language, passwordChangedAt } = user;
  tx.set(keys.token(hashToken(token)), {
    v: 1,
    purpose: "reset",
    expiresAt: tokenExpiry("reset", services.now()),
    userId,
    email,
    passwordChangedAt,
  }, { expiresInMs: TOKEN_KEPT_MS.reset });
  queueMail(tx, services, {
    kind: "account_reopened",
    to: email,
    language,
    token,
  });
}
