import type { Cents } from "../money.ts";
import type { Instant, IsoDate } from "../month.ts";

/** Money of a payment that the bank took back from the landlord: its journal of unpaid cards (JRI) says so. */
export interface Chargeback {
  /** What tells it from others of its payment: it happens once, however often a journal names it. */
  key: string;
  /** The transaction that is charged back: the bank's uuid. */
  operationKey: string;
  /** The bank's day of it; null where the journal gives none. */
  returnedOn: IsoDate | null;
  amountCents: Cents;
  /** When we learned of it. */
  at: Instant;
}

/** The cents of a payment, or of one of its transactions, that were charged back. */
export function chargedBackCents(
  { chargebacks = [] }: { chargebacks?: readonly Chargeback[] },
  operationKey?: string,
): Cents {
  return chargebacks
    .filter((one) =>
      operationKey === undefined || one.operationKey === operationKey
    )
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}
