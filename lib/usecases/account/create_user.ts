import type { UserId } from "../../domain/ids.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { Language } from "../../domain/language.ts";
import { toInstant } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { putUser } from "../../store/users.ts";
import type { Services } from "../services.ts";

/** What an account begins with. */
export interface NewUser {
  tenantNumber: TenantNumber;
  email: string;
  passwordHash: string;
  language: Language;
}

/** Adds an account to a commit, unless the number or the address has one. Gives the owner's id where there is one. */
export async function addUser(
  tx: Transaction,
  services: Services,
  user: NewUser,
): Promise<{ added: true } | { added: false; ownerId: UserId | null }> {
  const ownerId = await tx.get(keys.userByTenant(user.tenantNumber));
  const holderId = await tx.get(keys.userByEmail(foldEmail(user.email)));
  if (ownerId !== null || holderId !== null) return { added: false, ownerId };
  const now = toInstant(services.now());
  putUser(tx, {
    v: 1,
    id: services.newId(),
    ...user,
    createdAt: now,
    emailChangedAt: null,
    passwordChangedAt: now,
    reminders: true,
    closedAt: null,
  });
  return { added: true };
}

/** Makes an account without the mailed link: for demonstration data only. */
export async function createUser(
  services: Services,
  user: { tenantNumber: TenantNumber; email: string; password: string },
): Promise<void> {
  const { tenantNumber, email, password } = user;
  const passwordHash = await services.passwords.hash(password);
  await transact(services.store, async (tx) => {
    await addUser(tx, services, {
      tenantNumber,
      email,
      passwordHash,
      language: "fr",
    });
  });
}
