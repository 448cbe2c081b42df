import type { AlertKind } from "../alert.ts";
import type { AccountRef } from "../ledger/account_ref.ts";
import type { Cents } from "../money.ts";
import type { Instant, Month } from "../month.ts";
import { zip } from "../zip.ts";
import {
  accountOfShare,
  bookedShares,
  type Operation,
  paidCents,
  type Payment,
  refundedCents,
} from "./payment.ts";
import type { TransClass } from "./trans_status.ts";

/** A verified notification in terms of the payment it is about. */
export interface BankFact {
  /** Null where the bank made no transaction (abandon). */
  uuid: string | null;
  type: "DEBIT" | "CREDIT";
  class: Exclude<TransClass, "unknown">;
  status: string;
  amountCents: Cents;
  /** What it came to; never more than `amountCents`, less after a change in the bank's back office. */
  effectiveCents: Cents;
  transId: string;
  transDate: string;
  cardBrand: string;
}

/** Why a signed notification does not fit the payment it names. */
export type Mismatch =
  | "attempt_unknown"
  | "amount_differs"
  | "refund_exceeds_payment"
  | "transaction_changed";

/** What a posting of a payment is. */
export type PaymentPostingKind = "paid" | "reversed" | "refunded" | "lowered";

/** An entry that a fact asks for; the words and the date are added by the caller. */
export interface PaymentPosting {
  id: string;
  /** The bank's transaction uuid, or `none-<transId>` where it made none. */
  operationKey: string;
  account: AccountRef;
  /** The month that the tenant named, if any. */
  month: Month | null;
  kind: PaymentPostingKind;
  /** Positive: in the tenant's favour. */
  amountCents: Cents;
}

/** What a fact does to its payment. */
export interface Applied {
  payment: Payment;
  postings: PaymentPosting[];
  alerts: AlertKind[];
}

/**
 * Which word of the bank on one transaction wins, whatever order they come in: a later stage of a
 * transaction's life outranks an earlier one, so a late replay of an early word changes nothing.
 */
const RANK: Record<TransClass, number> = {
  unknown: 0,
  pending: 1,
  abandoned: 2,
  refused: 3,
  paid: 4,
  expired: 5,
  cancelled: 6,
  failed: 7,
};

/** The numbers of our forms; the bank's own operations (refunds, duplicates) have others, with letters too. */
const OUR_TRANS_ID = /^[0-8]\d{5}$/;

/** Checks a fact against the payment's own record: null when it fits. */
export function findMismatch(
  payment: Payment,
  fact: BankFact,
): Mismatch | null {
  const known = payment.operations.find(({ key }) => key === keyOf(fact));
  if (
    known !== undefined &&
    (known.type !== fact.type || known.amountCents !== fact.amountCents ||
      known.transId !== fact.transId)
  ) return "transaction_changed";
  if (fact.type === "CREDIT") {
    if (OUR_TRANS_ID.test(fact.transId)) return "attempt_unknown";
    const others = known?.class === "paid" ? 0 : refundedCents(payment);
    const ceiling = Math.max(payment.amountCents, paidCents(payment));
    return others + fact.amountCents > ceiling
      ? "refund_exceeds_payment"
      : null;
  }
  const attempt = payment.attempts.find((one) =>
    one.transId === fact.transId && one.transDate === fact.transDate
  );
  if (attempt === undefined) return "attempt_unknown";
  return fact.amountCents === payment.amountCents ? null : "amount_differs";
}

/** Adds a fact that fits. The final payment and the sum of its postings do not depend on the order of facts. */
export function applyFact(
  payment: Payment,
  fact: BankFact,
  now: Instant,
): Applied {
  const key = keyOf(fact);
  const before = payment.operations.find((one) => one.key === key);
  const operation = mergeOperation(before, fact, key, now);
  const operations = before === undefined
    ? [...payment.operations, operation]
    : payment.operations.map((one) => one.key === key ? operation : one);
  const next: Payment = { ...payment, operations };
  return {
    payment: next,
    postings: buildPostings(payment, next, before, operation),
    alerts: [
      ...alertsOf(payment, before, operation),
      ...(isOverRefunded(next) && !isOverRefunded(payment)
        ? ["refunded_too_much" as const]
        : []),
    ],
  };
}

function mergeOperation(
  before: Operation | undefined,
  fact: BankFact,
  key: string,
  now: Instant,
): Operation {
  const wins = before === undefined || RANK[fact.class] > RANK[before.class];
  const winner = wins ? fact.class : before.class;
  return {
    key,
    type: fact.type,
    class: winner,
    statuses: [...new Set([...(before?.statuses ?? []), fact.status])].sort(),
    amountCents: fact.amountCents,
    // Only ever lowered at the bank: the least that was told is the last word, whatever came last.
    effectiveCents: Math.min(
      fact.effectiveCents,
      before?.effectiveCents ?? fact.effectiveCents,
    ),
    transId: fact.transId,
    transDate: before?.transDate ?? fact.transDate,
    cardBrand: fact.cardBrand || (before?.cardBrand ?? ""),
    bookedAt: winner === "paid" ? before?.bookedAt ?? now : null,
  };
}

/** The entries that lead from what was booked to what is: none where nothing changed. */
function buildPostings(
  before: Payment,
  after: Payment,
  was: Operation | undefined,
  is: Operation,
): PaymentPosting[] {
  const booked = zip(bookedShares(before), bookedShares(after));
  const kind = kindOf(was, is);
  return zip(after.shares, booked).flatMap(([share, [had, has]]) =>
    had === has ? [] : [{
      id: postingId(after, is, kind),
      operationKey: is.key,
      account: accountOfShare(after, share),
      month: share.month,
      kind,
      amountCents: has - had,
    }]
  );
}

function kindOf(was: Operation | undefined, is: Operation): PaymentPostingKind {
  if (is.class !== "paid") return "reversed";
  if (was?.class === "paid") return "lowered";
  return is.type === "CREDIT" ? "refunded" : "paid";
}

/** Names the cause: each transaction is paid or refunded once, reversed once, lowered to an amount once. */
function postingId(
  { id }: Payment,
  { key, effectiveCents }: Operation,
  kind: PaymentPostingKind,
): string {
  const cause = `payment:${id}:${key}`;
  switch (kind) {
    case "paid":
    case "refunded":
      return cause;
    case "reversed":
      return `${cause}:reversed`;
    case "lowered":
      return `${cause}:${effectiveCents}`;
  }
}

function alertsOf(
  before: Payment,
  was: Operation | undefined,
  is: Operation,
): AlertKind[] {
  const wasPaid = was?.class === "paid";
  const isPaid = is.class === "paid";
  if (wasPaid && isPaid) {
    return was.effectiveCents === is.effectiveCents ? [] : ["payment_lowered"];
  }
  if (is.type === "CREDIT" || wasPaid === isPaid) return [];
  if (!isPaid) return ["payment_reversed"];
  return paidCents(before) > 0 ? ["paid_twice"] : [];
}

/** More was given back than was taken, although each refund fitted what was asked for: a person must look. */
function isOverRefunded(payment: Payment): boolean {
  const paid = paidCents(payment);
  return paid > 0 && refundedCents(payment) > paid;
}

/** Which transaction a fact is about: `Operation.key`. */
export function keyOf(fact: Pick<BankFact, "uuid" | "transId">): string {
  return fact.uuid ?? `none-${fact.transId}`;
}
