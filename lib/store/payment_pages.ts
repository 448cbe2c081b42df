import { ulid } from "@std/ulid";
import type { Milliseconds } from "../domain/duration.ts";
import type { PaymentId } from "../domain/ids.ts";
import type { Cents } from "../domain/money.ts";
import { addDays, type IsoDate, parisDay } from "../domain/month.ts";
import {
  displayedCents,
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../domain/payments/payment.ts";
import type { ContractRef } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { readValues, type Store } from "./store.ts";

/** Which payments are looked for; null is all. */
export interface PaymentFilter {
  /** The Paris day on which they were begun. */
  day: IsoDate | null;
  status: PaymentStatus | null;
  /** What was asked for, or what it came to. */
  amountCents: Cents | null;
  contract: ContractRef | null;
  /** Only payments older than the one of this id. */
  before: PaymentId | null;
}

/** A page of payments. */
export interface PaymentPage {
  payments: Payment[];
  /** Where to go on; null where there is nothing more. */
  next: PaymentId | null;
  /** It ends because enough was looked at, not because it is full. */
  isCut: boolean;
}

/** Payments that one page looks at, whatever it finds: what bounds its reads. */
export const LOOKED_AT = 200;
/** Payments that are read at once. */
const BATCH = 20;
/** Letters of a ULID that say when. */
const TIME_LETTERS = 10;

/** Payments, newest first. A page reads `LOOKED_AT` of them at most, by the index that is the narrowest. */
export async function findPayments(
  store: Store,
  filter: PaymentFilter,
  { nowMs, limit }: { nowMs: Milliseconds; limit: number },
): Promise<PaymentPage> {
  const found: Payment[] = [];
  let before = filter.before;
  for (let looked = 0; looked < LOOKED_AT; looked += BATCH) {
    const batch = await listCandidates(store, { ...filter, before }, BATCH + 1);
    for (const payment of batch.slice(0, BATCH)) {
      if (matches(payment, filter, nowMs)) {
        if (found.length === limit) {
          return { payments: found, next: before, isCut: false };
        }
        found.push(payment);
      }
      before = payment.id;
    }
    if (batch.length <= BATCH) {
      return { payments: found, next: null, isCut: false };
    }
  }
  return { payments: found, next: before, isCut: found.length < limit };
}

function matches(
  payment: Payment,
  { day, status, amountCents, contract }: PaymentFilter,
  nowMs: Milliseconds,
): boolean {
  const is = statusOf(payment, nowMs);
  return (status === null || is === status) &&
    (day === null || parisDay(payment.createdAt) === day) &&
    (amountCents === null || payment.amountCents === amountCents ||
      displayedCents(payment, is) === amountCents) &&
    (contract === null ||
      payment.shares.some((share) => share.contract === contract));
}

/** Payments begun on a Paris day or later, in the order of time, read as far as they are asked for. */
export async function* eachPaymentSince(
  store: Store,
  day: IsoDate,
): AsyncGenerator<Payment> {
  const prefix = keys.payments();
  const start = [...prefix, timeOf(`${addDays(day, -1)}T22:00:00Z`)];
  const end = [...prefix, "\uffff"];
  for await (const { value } of store.kv.list<Payment>({ start, end })) {
    if (parisDay(value.createdAt) >= day) yield value;
  }
}

async function listCandidates(
  store: Store,
  filter: PaymentFilter,
  limit: number,
): Promise<Payment[]> {
  const { status, contract } = filter;
  const indexed = contract !== null
    ? keys.paymentsByContract(contract)
    : status !== null && isTold(status)
    ? keys.paymentsByStatus(status)
    : null;
  const prefix = indexed ?? keys.payments();
  const listed = store.kv.list<Payment | PaymentId>(
    selectorOf(prefix, filter),
    { reverse: true, limit },
  );
  const payments: Payment[] = [];
  const ids: PaymentId[] = [];
  for await (const { value } of listed) {
    if (typeof value === "string") ids.push(value);
    else payments.push(value);
  }
  const read = await readValues(store, ids.map(keys.payment));
  return [...payments, ...read.filter((payment) => payment !== null)];
}

/** Whether the bank alone makes a payment so: a clock makes it `expired` without a word. */
function isTold(status: PaymentStatus): boolean {
  return status !== "created" && status !== "expired";
}

/** Ids say when: a Paris day begins up to two hours before the UTC day of its name. */
function selectorOf(
  prefix: Deno.KvKey,
  { day, before }: PaymentFilter,
): Deno.KvListSelector {
  const start = day === null ? [] : [timeOf(`${addDays(day, -1)}T22:00:00Z`)];
  const ends = [
    ...day === null ? [] : [timeOf(`${addDays(day, 1)}T00:00:00Z`)],
    ...before === null ? [] : [before],
  ].sort();
  // Nothing but letters and digits stands in these keys.
  return {
    start: [...prefix, ...start],
    end: [...prefix, ends[0] ?? "\uffff"],
  };
}

function timeOf(moment: string): string {
  const ms: Milliseconds = Date.parse(moment);
  return ulid(ms).slice(0, TIME_LETTERS);
}
