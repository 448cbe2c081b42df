import { TAKEN_OVER_VERSION } from "../../domain/documents/subscription.ts";
import type { StatedSubscription } from "../../domain/exchange/stated.ts";
import type { Holding } from "../../domain/holding.ts";
import { NO_USER } from "../../domain/ids.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type Instant, type IsoDate, toInstant } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { putSubscriptionAct } from "../../store/subscriptions.ts";
import type { Transaction } from "../../store/transaction.ts";

/**
 * Takes over the consent that a contract's holder has given before this portal, in the commit of its account: a
 * decision with its own date, and where its proof is. Only where nobody has decided here; never twice. One check where
 * there is one. What somebody else had agreed to, who held the contract before, binds nobody.
 * @returns whether one was taken
 */
export async function takeSubscriptions(
  tx: Transaction,
  contract: Pick<Contract, "contract" | "tenantNumber">,
  stated: readonly StatedSubscription[],
  at: Instant,
): Promise<boolean> {
  const { contract: ref, tenantNumber: holder } = contract;
  const own = stated.filter((one) => one.contract === ref);
  if (own.length === 0) return false;
  const holding = await tx.peek(keys.holding(ref, holder));
  const given = own.filter(({ on }) =>
    holding !== null && isInHisTime(on, holding)
  ).sort((a, b) => a.on < b.on ? -1 : 1).at(-1);
  if (given === undefined) return false;
  if (await tx.get(keys.subscription(accountOf(contract))) !== null) {
    return false;
  }
  return await putSubscriptionAct(tx, {
    contract: ref,
    holder,
    action: given.action,
    at: middleOf(given.on),
    userId: NO_USER,
    version: TAKEN_OVER_VERSION,
    source: given.source,
    takenAt: at,
  });
}

/** Whether a day belongs to a holder; a first one may agree before his lease begins. */
function isInHisTime(on: IsoDate, { from, until, follows }: Holding): boolean {
  return (follows === null || from <= on) && (until === null || on <= until);
}

/** A moment of a day that is that day in Paris. */
const middleOf = (day: IsoDate): Instant =>
  toInstant(Date.parse(`${day}T12:00:00Z`));
