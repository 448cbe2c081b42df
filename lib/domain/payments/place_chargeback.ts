import type { Cents } from "../money.ts";
import type { Instant, IsoDate } from "../month.ts";
import { zip } from "../zip.ts";
import { chargedBackCents } from "./chargeback.ts";
import { type Operation, type Payment, spread } from "./payment.ts";

/** A row of the bank's journal of unpaid cards, as far as it says which payment, how much and when. */
export interface UnpaidRow {
  /** Our payment's id; empty where the row gives none. */
  orderId: string;
  /** The bank's uuid in lower case; empty where the row gives none. */
  uuid: string;
  /** The transaction's number; empty where the row gives none. */
  transId: string;
  amountCents: Cents;
  /** The bank's day of it; null where the row gives none. */
  on: IsoDate | null;
  /** Which one it is of the rows of its file that say the same: 1, 2, 3… */
  nth: number;
}

/** What a row does to its payment. */
export type PlacedChargeback =
  /** It is in the payment's record already. */
  | { kind: "known" }
  /** The bank has not taken money by this transaction, as far as we know. */
  | { kind: "not_paid" }
  /** More than what the transaction has brought. */
  | { kind: "exceeds" }
  | {
    kind: "new";
    payment: Payment;
    operation: Operation;
    /** What of the transaction is charged back now, share by share, before it and with it. */
    shares: { beforeCents: Cents; cents: Cents }[];
  };

/** Places a row on the payment that it names. The same row again, or one for what is gone already, changes nothing. */
export function placeChargeback(
  payment: Payment,
  row: UnpaidRow,
  at: Instant,
): PlacedChargeback {
  const operation = findOperation(payment, row);
  if (operation === null) return { kind: "not_paid" };
  const { amountCents, on, nth } = row;
  const operationKey = operation.key;
  const key = [operationKey, on ?? "", amountCents, nth].join(":");
  const { chargebacks = [] } = payment;
  if (chargebacks.some((one) => one.key === key)) return { kind: "known" };
  const before = chargedBackCents(payment, operationKey);
  const leftCents = operation.effectiveCents - before;
  // Journals of a day and of a week name the same thing, not always with its day.
  if (leftCents <= 0) return { kind: "known" };
  if (amountCents > leftCents) return { kind: "exceeds" };
  const made = { key, operationKey, returnedOn: on, amountCents, at };
  const had = spread(payment, before);
  const has = spread(payment, before + amountCents);
  return {
    kind: "new",
    payment: { ...payment, chargebacks: [...chargebacks, made] },
    operation,
    shares: zip(had, has).map(([beforeCents, cents]) => ({
      beforeCents,
      cents,
    })),
  };
}

/** The paid debit that a row means: by uuid, else by number, else the one that there is, or whose sum it is. */
function findOperation(
  { operations }: Payment,
  { uuid, transId, amountCents }: UnpaidRow,
): Operation | null {
  const paid = operations.filter((one) =>
    one.type === "DEBIT" && one.class === "paid"
  );
  if (uuid !== "") return paid.find(({ key }) => key === uuid) ?? null;
  const named = transId === ""
    ? paid
    : paid.filter((one) => one.transId === transId);
  const equal = named.filter((one) => one.effectiveCents === amountCents);
  const [found, ...others] = equal.length === 0 ? named : equal;
  return others.length > 0 ? null : found ?? null;
}
