import type { User } from "../../domain/account/user.ts";
import {
  isTakenOver,
  type Subscription,
} from "../../domain/documents/subscription.ts";
import { NO_USER, type UserId } from "../../domain/ids.ts";
import { type Holding, roleOn } from "../../domain/holding.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { type Contract, isRunning, type Tenant } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import type { Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";

/**
 * Who reads an account's notices on screen: who has said so, as long as he sees the account and his login is open.
 * Null where nobody does: the notice goes out on paper.
 */
export async function findScreenReader(
  tx: Pick<Transaction, "peek">,
  holding: Holding,
  subscription: Subscription | null,
  today: IsoDate,
): Promise<User | null> {
  if (subscription === null || !subscription.active) return null;
  const user = await tx.peek(keys.user(await deciderOf(tx, subscription)));
  if (user === null || user.closedAt !== null) return null;
  // A login that was opened again with the same number is another one.
  const current = await tx.peek(keys.userByTenant(user.tenantNumber));
  const sees = roleOn(holding, user.tenantNumber, today) !== null;
  return sees && current === user.id ? user : null;
}

/** Whose decision it is: of one that was given before this portal, the holder's, once he has a login to read with. */
async function deciderOf(
  tx: Pick<Transaction, "peek">,
  subscription: Subscription,
): Promise<UserId> {
  return isTakenOver(subscription)
    ? await tx.peek(keys.userByTenant(subscription.holder)) ?? NO_USER
    : subscription.userId;
}

/** Who reads an account's notices on screen, and the guardian to whom its letters go; each null where there is none. */
export async function findAddressees(
  tx: Pick<Transaction, "peek">,
  holding: Holding,
  today: IsoDate,
): Promise<{ reader: User | null; guardian: Tenant | null }> {
  const account = accountRef(holding.contract, holding.holder);
  // Who changes his mind meanwhile does so after this notice: what he writes depends on no notice.
  const subscription = await tx.peek(keys.subscription(account));
  return {
    reader: await findScreenReader(tx, holding, subscription, today),
    guardian: await findGuardian(tx, holding, today),
  };
}

/** Who looks after a holder's affairs on a day; null for nobody. */
export async function findGuardian(
  tx: Pick<Transaction, "peek">,
  holding: Holding,
  today: IsoDate,
): Promise<Tenant | null> {
  const named = holding.people.find(({ number }) =>
    roleOn(holding, number, today) === "mandataire"
  );
  return named === undefined ? null : await tx.peek(keys.tenant(named.number));
}

/**
 * The home of the tenant of a garage or a garden, for its address only; null for a home itself, and where there is
 * none.
 * @param holder whose home it is; absent: the present holder's
 */
export async function readDwelling(
  store: Store,
  contract: Contract | null,
  today: IsoDate,
  holder?: TenantNumber,
): Promise<Contract | null> {
  if (contract === null || contract.kind === "habitation") return null;
  const tenantNumber = holder ?? contract.tenantNumber;
  const others = await listContracts(store, tenantNumber, today);
  return others.find((one) =>
    one.kind === "habitation" && one.role === "titulaire" &&
    isRunning(one, today)
  ) ?? null;
}
