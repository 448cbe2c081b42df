import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import type { IsoDate } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { readValue, readValues } from "../../store/store.ts";
import type { Services } from "../services.ts";
import { listBookedEntries } from "./list_booked_entries.ts";

/** What a row of the bank's says of the payment that it is about; what it does not give is empty, or null. */
export interface NamedPayment {
  orderId: string;
  uuid: string;
  transId: string;
  /** The UTC day of the transaction. */
  paidOn: IsoDate | null;
}

/**
 * Our payment that a row of the bank's names: by its order, which is the payment's id, else by the transaction's uuid,
 * else by its number and day. Null where none of ours is meant. Where two of them name two payments, none is.
 */
export async function findCharged(
  { store }: Pick<Services, "store">,
  named: NamedPayment,
): Promise<PaymentId | null> {
  const { orderId, uuid, transId, paidOn } = named;
  const byUuid = uuid === ""
    ? null
    : await readValue(store, keys.paymentByUuid(uuid));
  if (isPaymentId(orderId)) {
    const payment = await readValue(store, keys.payment(orderId));
    if (payment !== null) {
      return byUuid === null || byUuid === orderId ? orderId : null;
    }
  }
  if (byUuid !== null) return byUuid;
  // Another order's: its number says nothing of ours.
  if (uuid !== "" || orderId !== "" || transId === "" || paidOn === null) {
    return null;
  }
  return await findByNumber({ store }, transId, paidOn);
}

/** The payment one of whose paid transactions had a number on a UTC day: the numbers of a day come once. */
async function findByNumber(
  { store }: Pick<Services, "store">,
  transId: string,
  day: IsoDate,
): Promise<PaymentId | null> {
  const entries = await listBookedEntries(store, day, []);
  const ids = new Set(
    entries.flatMap(({ cause }) =>
      cause.kind === "payment" ? [cause.paymentId] : []
    ),
  );
  const moment = day.replaceAll("-", "");
  const payments = await readValues(store, [...ids].map(keys.payment));
  const found = payments.filter((one) => one !== null).filter((one) =>
    one.operations.some((operation) =>
      operation.type === "DEBIT" && operation.class === "paid" &&
      operation.transId === transId && operation.transDate.startsWith(moment)
    )
  );
  const [payment, ...others] = found;
  return payment === undefined || others.length > 0 ? null : payment.id;
}
