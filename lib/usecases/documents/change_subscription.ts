import type { Language } from "../../domain/language.ts";
import { toInstant } from "../../domain/month.ts";
import {
  consentVersion,
  type SubscriptionAction,
} from "../../domain/documents/subscription.ts";
import type { User } from "../../domain/account/user.ts";
import { putSubscriptionAct } from "../../store/subscriptions.ts";
import { transact } from "../../store/transaction.ts";
import { findOwnContract } from "../own_objects.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** What a decision came to; `unchanged` where it stood so already. */
export type SubscriptionChanged =
  | "changed"
  | "unchanged"
  | "unknown_contract"
  | "unknown_action"
  | Throttled;

/**
 * Takes a tenant's decision on the notices of one contract: the state, its proof and the mail that confirms it, in
 * one commit.
 */
export async function changeSubscription(
  services: Services,
  user: User,
  typed: { contract: string; action: SubscriptionAction | null },
  /** Of the page, whose sentence was agreed to. */
  language: Language = "fr",
): Promise<SubscriptionChanged> {
  const { store } = services;
  const { action } = typed;
  if (action === null) return "unknown_action";
  const own = await findOwnContract(services, user, typed.contract);
  if (own === null) return "unknown_contract";
  const throttled = await takeTokens(services, [
    ["subscriptionTenant", user.tenantNumber],
  ]);
  if (throttled !== null) return throttled;
  const { contract, tenantNumber: holder } = own;
  const at = toInstant(services.now());
  const changed = await transact(store, async (tx) => {
    const act = { contract, holder, action, at, userId: user.id };
    const version = consentVersion(language);
    if (!await putSubscriptionAct(tx, { ...act, version })) return false;
    const { email: to } = user;
    const kind = "subscription_changed" as const;
    queueMail(tx, services, {
      kind,
      to,
      language: user.language,
      contract,
      action,
      at,
    });
    return true;
  }, { locks: [contract] });
  if (!changed) return "unchanged";
  services.log.info("subscription_changed", { user: user.id, action });
  sendQueuedMail(services);
  return "changed";
}
