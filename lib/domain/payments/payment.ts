import type { Milliseconds } from "../duration.ts";
import type { PaymentId, UserId } from "../ids.ts";
import { type AccountRef, accountRef } from "../ledger/account_ref.ts";
import type { Cents } from "../money.ts";
import { type Instant, type IsoDate, type Month, parisDay } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import { zip } from "../zip.ts";
import type { CardChoice } from "./card.ts";
import { type Chargeback, chargedBackCents } from "./chargeback.ts";
import type { TransClass } from "./trans_status.ts";

/** What a payment is to the tenant; the words of `/espace/paiement/[id]/statut`. */
export const PAYMENT_STATUSES = [
  "created",
  "pending",
  "paid",
  "refused",
  "abandoned",
  "expired",
  "cancelled",
  "refunded",
  "charged_back",
] as const;
export type PaymentStatus = typeof PAYMENT_STATUSES[number];

/** How much of a payment goes to a contract. */
export interface Share {
  contract: ContractRef;
  /** Whose account it goes to; absent: the payer's own. */
  holder?: TenantNumber;
  amountCents: Cents;
  /** The month that the tenant wants to pay; null: the oldest debt first. */
  month: Month | null;
}

/** The account that a share of a payment goes to. */
export function accountOfShare(
  { tenantNumber }: Pick<Payment, "tenantNumber">,
  { contract, holder }: Share,
): AccountRef {
  return accountRef(contract, holder ?? tenantNumber);
}

/**
 * Contracts that one payment may serve: its commit checks the payment, the transaction and each account, ten at most.
 */
export const MAX_SHARES = 8;

/** A form that was built for the bank: what its notification must repeat. */
export interface Attempt {
  /** Six digits, unique per shop and UTC day. */
  transId: string;
  /** YYYYMMDDHHMMSS, UTC. */
  transDate: string;
  card: CardChoice;
  builtAt: Instant;
}

/** What the bank has told of one of its transactions. */
export interface Operation {
  /** The bank's transaction uuid, or `none-<transId>` where it made no transaction. */
  key: string;
  type: "DEBIT" | "CREDIT";
  class: TransClass;
  /** The bank's words so far, each once: `AUTHORISED`, `CAPTURED`… */
  statuses: string[];
  /** What was asked for. */
  amountCents: Cents;
  /** What it came to: less where the landlord lowered it in the bank's back office. */
  effectiveCents: Cents;
  transId: string;
  /** YYYYMMDDHHMMSS, UTC: the bank's own moment of it. */
  transDate: string;
  cardBrand: string;
  /** When its money was first booked; null while it is none. */
  bookedAt: Instant | null;
}

/** How the bank's word came: by itself, because it was asked, or placed by a person of the landlord. */
export type WordWay = "notification" | "answer" | "person";

/** What the bank said that was news, or what was written to the payer about it. */
export type PaymentEvent =
  | {
    kind: "word";
    at: Instant;
    way: WordWay;
    /** Which transaction: `Operation.key`. */
    operationKey: string;
    type: Operation["type"];
    /** The bank's own word: `AUTHORISED`. */
    status: string;
    amountCents: Cents;
  }
  | { kind: "mail"; at: Instant; status: PaymentStatus };

/** Events that a payment keeps: the first ones. */
const MAX_EVENTS = 60;

/** A payment: one order at the bank, however many forms and transactions it takes. */
export interface Payment {
  v: 1;
  /** Also the bank's order id. */
  id: PaymentId;
  /** What `/verifier` knows its receipt by. */
  code: string;
  userId: UserId;
  tenantNumber: TenantNumber;
  shares: Share[];
  /** The sum of the shares. */
  amountCents: Cents;
  card: CardChoice | null;
  createdAt: Instant;
  attempts: Attempt[];
  operations: Operation[];
  /** What the bank took back from the landlord since; absent: nothing. */
  chargebacks?: Chargeback[];
  /** What was told and written, in the order of time; absent in records of before, and where nothing was yet. */
  events?: PaymentEvent[];
  /** When to ask the bank about it, should it stay silent; null: nothing to ask. */
  askAt: Instant | null;
}

/** Forms that one payment may have built; then it must be started anew. */
export const MAX_ATTEMPTS = 10;
/** The bank's page lives 10 minutes; two more are left for its notification, which comes within seconds. */
export const BANK_PAGE_MS: Milliseconds = 12 * 60_000;
/** How long a payment that never went to the bank stays open. */
const UNSENT_MS: Milliseconds = 60 * 60_000;

/** The cents that the bank has taken for this payment: paid debits. */
export function paidCents(payment: Payment): Cents {
  return sumOf(payment, "DEBIT");
}

/** The cents that the bank has given back. */
export function refundedCents(payment: Payment): Cents {
  return sumOf(payment, "CREDIT");
}

function sumOf(payment: Payment, type: Operation["type"]): Cents {
  return payment.operations
    .filter((operation) =>
      operation.type === type && operation.class === "paid"
    )
    .reduce((sum, operation) => sum + operation.effectiveCents, 0);
}

/** What a payment is about now: the money that came or went back, else what was asked for. */
export function displayedCents(payment: Payment, status: PaymentStatus): Cents {
  if (status === "refunded") return refundedCents(payment);
  if (status === "charged_back") return chargedBackCents(payment);
  return paidCents(payment) || payment.amountCents;
}

/** What the bank has taken for each of a payment's shares, in their order. */
export function paidShares(payment: Payment): Cents[] {
  let paid: Cents[] = payment.shares.map(() => 0);
  for (const { type, class: outcome, effectiveCents } of payment.operations) {
    if (type !== "DEBIT" || outcome !== "paid") continue;
    paid = zip(paid, spread(payment, effectiveCents))
      .map(([sum, part]) => sum + part);
  }
  return paid;
}

/** What a payment has brought to each of its shares, refunds taken off: the money that its entries add up to. */
export function bookedShares(payment: Payment): Cents[] {
  const refunded = spread(payment, refundedCents(payment));
  return zip(paidShares(payment), refunded)
    .map(([paid, back]) => paid - back);
}

/** How a sum falls on the shares: the first is filled first, what exceeds all of them falls on the last. */
export function spread(
  { shares }: Pick<Payment, "shares">,
  totalCents: Cents,
): Cents[] {
  let left = totalCents;
  return shares.map(({ amountCents }, i) => {
    const isLast = i === shares.length - 1;
    const part = isLast ? left : Math.min(left, amountCents);
    left -= part;
    return part;
  });
}

/** Without money and without a pending transaction, the first of these that was told wins. */
const ENDINGS: readonly [TransClass, PaymentStatus][] = [
  ["refused", "refused"],
  ["failed", "cancelled"],
  ["cancelled", "cancelled"],
  ["expired", "expired"],
  ["abandoned", "abandoned"],
];

/** A payment's events with more of them, in the order of time; the first `MAX_EVENTS` stay. */
export function addEvents(
  { events = [] }: Pick<Payment, "events">,
  more: readonly PaymentEvent[],
): PaymentEvent[] {
  return [...events, ...more].slice(0, MAX_EVENTS);
}

/** A payment's status from what the bank has told, and from the clock where it has told nothing. */
export function statusOf(payment: Payment, nowMs: Milliseconds): PaymentStatus {
  const paid = paidCents(payment);
  if (paid > 0) {
    const refunded = refundedCents(payment);
    if (refunded >= paid) return "refunded";
    return refunded + chargedBackCents(payment) >= paid
      ? "charged_back"
      : "paid";
  }
  const classes = new Set(
    payment.operations.filter(({ type }) => type === "DEBIT")
      .map((operation) => operation.class),
  );
  if (classes.has("pending")) return "pending";
  for (const [ending, status] of ENDINGS) {
    if (classes.has(ending)) return status;
  }
  return nowMs >= opensUntilMs(payment) ? "expired" : "created";
}

/** Until when a payment that the bank has told nothing of counts as open (milliseconds since the epoch). */
function opensUntilMs(payment: Payment): Milliseconds {
  const last = payment.attempts.at(-1);
  return last === undefined
    ? Date.parse(payment.createdAt) + UNSENT_MS
    : Date.parse(last.builtAt) + BANK_PAGE_MS;
}

/**
 * Whether money may be on its way: the bank says pending, or a page of the bank may still be open on a form
 * that it has not answered, be it in another window. Paying again needs a question first.
 */
export function isAwaited(payment: Payment, nowMs: Milliseconds): boolean {
  const status = statusOf(payment, nowMs);
  if (status === "pending") return true;
  if (paidCents(payment) > 0) return false;
  return payment.attempts.some(({ transId, builtAt }) =>
    nowMs < Date.parse(builtAt) + BANK_PAGE_MS &&
    !payment.operations.some((operation) => operation.transId === transId)
  );
}

/**
 * Of payments that are awaited, one for all tries of the same amounts for the same accounts: that which the bank works
 * on, else the first.
 */
export function groupTries(awaited: readonly Payment[]): Payment[] {
  const tries = Map.groupBy(awaited, ({ shares }) => JSON.stringify(shares));
  return [...tries.values()].flatMap((group) =>
    group.find(hasPending) ?? group.slice(0, 1)
  );
}

/** Whether the bank works on one of its transactions. */
export function hasPending({ operations }: Payment): boolean {
  return operations.some((one) => one.class === "pending");
}

/** Whether nothing more is expected of a payment but what the bank may do on its own. */
export function isFinal(status: PaymentStatus): boolean {
  return status !== "created" && status !== "pending";
}

/** The Paris day of a bank's moment (`YYYYMMDDHHMMSS`, UTC): that of the payment, not that of a late notification. */
export function dayOfTransaction(transDate: string): IsoDate {
  const at = transDate.replace(
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
    "$1-$2-$3T$4:$5:$6Z",
  );
  return parisDay(Date.parse(at));
}

/** The bank's first paid debit of a payment: what its receipt shows. */
export function paidOperation(payment: Payment): Operation | null {
  return payment.operations.find((operation) =>
    operation.type === "DEBIT" && operation.class === "paid"
  ) ?? null;
}
