import { peekUserByTenant } from "../../store/users.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import {
  isSubscribed,
  type Subscription,
} from "../../domain/documents/subscription.ts";
import { type Contract, isRunning } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";

/**
 * Whether a contract's notices go on screen: today's holder has said so, and has an account to read them in.
 * A decision of the one before, or of a closed account, is none: the notice goes out on paper.
 */
export async function hasConsented(
  tx: Transaction,
  { tenantNumber }: Contract,
  subscription: Subscription | null,
): Promise<boolean> {
  if (subscription === null || !subscription.active) return false;
  const user = await peekUserByTenant(tx, tenantNumber);
  return user !== null && user.closedAt === null &&
    isSubscribed(subscription, user.id);
}

/** The home of the tenant of a garage or a garden, for its address only; null for a home itself, and where there is none. */
export async function readDwelling(
  store: Store,
  ref: ContractRef,
  today: IsoDate,
): Promise<Contract | null> {
  const contract = await readValue(store, keys.contract(ref));
  if (contract === null || contract.kind === "habitation") return null;
  const others = await listContracts(store, contract.tenantNumber);
  return others.find((one) =>
    one.kind === "habitation" && isRunning(one, today)
  ) ?? null;
}
