import {
  displayedCents,
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../../domain/payments/payment.ts";
import { listParkedIds } from "../../store/parked.ts";
import {
  findPayments,
  type PaymentFilter,
  type PaymentPage,
} from "../../store/payment_pages.ts";
import type { Cents } from "../../domain/money.ts";
import type { Services } from "../services.ts";

/** Rows of a page. */
const ROWS = 20;

/** Which payments are asked for. */
export type PaymentQuery = PaymentFilter;

/** A payment in the list of the office: no name. */
export interface ListedPayment {
  payment: Payment;
  status: PaymentStatus;
  /** What it is about now. */
  amountCents: Cents;
}

/** A page of the list, and whether enough was looked at before it was full. */
export interface ListedPayments extends Pick<PaymentPage, "next" | "isCut"> {
  payments: ListedPayment[];
}

/** What is counted no further. */
const COUNTED = 1_000;

/** How many of the bank's words wait for a decision. */
export async function countWaiting(
  { store }: Pick<Services, "store">,
): Promise<number> {
  return (await listParkedIds(store, "waiting", COUNTED)).length;
}

/** Reads a page of the payments, newest first. */
export async function listOfficePayments(
  { store, now }: Pick<Services, "store" | "now">,
  query: PaymentQuery,
): Promise<ListedPayments> {
  const at = { nowMs: now(), limit: ROWS };
  const { payments, next, isCut } = await findPayments(store, query, at);
  return {
    payments: payments.map((payment) => {
      const status = statusOf(payment, now());
      return { payment, status, amountCents: displayedCents(payment, status) };
    }),
    next,
    isCut,
  };
}
