import { exportedName } from "../../domain/ledger/exported_name.ts";
import { namesOf } from "../../domain/ledger/entry_facts.ts";
import type { Cents } from "../../domain/money.ts";
import { chargedBackCents } from "../../domain/payments/chargeback.ts";
import { accountOfShare, type Payment } from "../../domain/payments/payment.ts";
import { listEntries } from "../../store/ledger.ts";
import type { Store } from "../../store/store.ts";

/**
 * What was taken back of a payment that was made here, in cents: a reject, an unpaid card. The landlord's files say it,
 * or the bank's journal; where both do, it is the same money.
 */
export async function readRejectedCents(
  store: Store,
  payment: Payment,
): Promise<Cents> {
  let cents = 0;
  for (const share of payment.shares) {
    const entries = await listEntries(store, accountOfShare(payment, share));
    const own = entries.filter(({ cause }) =>
      cause.kind === "payment" && cause.paymentId === payment.id
    );
    const names = new Set([
      payment.id,
      ...own.flatMap((entry) => [...namesOf(entry.cause), exportedName(entry)]),
    ]);
    for (const { cause, takesBack, undoneBy, amountCents } of entries) {
      const isReject = cause.kind === "import" && undoneBy === undefined &&
        takesBack !== null && names.has(takesBack);
      if (isReject) cents -= amountCents;
    }
  }
  return Math.max(cents, chargedBackCents(payment));
}
