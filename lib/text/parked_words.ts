import type { ParkedDecision } from "../domain/alert.ts";
import { type Instant, isIsoDate, parisDay } from "../domain/month.ts";
import type {
  ParkedSummary,
  ParkedWords,
} from "../domain/payments/parked_summary.ts";
import type { TransClass } from "../domain/payments/trans_status.ts";
import { euros, shortDate, timeOfDay } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { STATUS_NAMES } from "./payment_words.ts";
import { textsOf } from "./texts.ts";
import { visibleText } from "./visible_text.ts";

const { t } = french;

/** Why a notification was parked, or may not be placed; completes “: ”. */
export const PARKED_REASONS = {
  hash_missing: "parked-reason-hash-missing",
  shop_differs: "parked-reason-shop-differs",
  mode_differs: "parked-reason-mode-differs",
  currency_differs: "parked-reason-currency-differs",
  operation_differs: "parked-reason-operation-differs",
  source_unknown: "parked-reason-source-unknown",
  order_missing: "parked-reason-order-missing",
  attempt_malformed: "parked-reason-attempt-malformed",
  amount_malformed: "parked-reason-amount-malformed",
  effective_amount_differs: "parked-reason-effective-amount-differs",
  transaction_missing: "parked-reason-transaction-missing",
  status_unknown: "parked-reason-status-unknown",
  never_sent_field: "parked-reason-never-sent-field",
  order_unknown: "parked-reason-order-unknown",
  attempt_unknown: "parked-reason-attempt-unknown",
  amount_differs: "parked-reason-amount-differs",
  refund_exceeds_payment: "parked-reason-refund-exceeds-payment",
  transaction_changed: "parked-reason-transaction-changed",
  transaction_elsewhere: "parked-reason-transaction-elsewhere",
  payment_unknown: "parked-reason-payment-unknown",
  names_another: "parked-reason-names-another",
} as const satisfies Record<string, PlainFrench>;

const CLASS_NAMES = {
  paid: "bank-class-paid",
  pending: "bank-class-pending",
  refused: "bank-class-refused",
  abandoned: "bank-class-abandoned",
  cancelled: "bank-class-cancelled",
  expired: "bank-class-expired",
  failed: "bank-class-failed",
  unknown: "bank-class-unknown",
} as const satisfies Record<TransClass, PlainFrench>;

/** Short form of a parked id, long enough to be typed without confusion. */
export function shortParkedId(id: string): string {
  return id.slice(0, 12);
}

/** A reason code in words; a code of an older version stands as it is. */
export function parkedReason(code: string): string {
  const names: ReadonlyMap<string, PlainFrench> = new Map(
    Object.entries(PARKED_REASONS),
  );
  const name = names.get(code);
  return name === undefined ? visibleText(code) : t(name);
}

/** A parked notification for a terminal, one fact a line. */
export function parkedLines(parked: ParkedSummary): string[] {
  const { id, at, refusals, decision } = parked;
  return [
    t("parked-title", { id: shortParkedId(id), moment: moment(at) }),
    ...parkedFacts(parked).map(([name, words]) =>
      `  ${t("parked-fact", { name, words })}`
    ),
    ...decision === null
      ? [fact("parked-to-decide", choiceWords(refusals))]
      : [],
  ];
}

/** What the bank has said of it, code by code. */
export function parkedBankFacts(
  { words, ownerId }: ParkedSummary,
): [string, string][] {
  return [
    [t("parked-status"), statusWords(words)],
    [t("parked-order"), given(words.orderId)],
    [t("parked-transaction"), transactionWords(words)],
    [t("parked-card"), cardWords(words)],
    [t("parked-owner"), ownerId ?? ""],
  ];
}

/** What came, why it was parked, and what a person has decided: names and what they are. */
function parkedFacts(parked: ParkedSummary): [string, string][] {
  const { reasons, words, named, ownerId, decision } = parked;
  return [
    [t("parked-reasons"), joinedReasons(reasons)],
    [t("parked-order"), orderWords(words, named)],
    [t("parked-amount"), parkedAmount(words)],
    [t("parked-status"), statusWords(words)],
    [t("parked-transaction"), transactionWords(words)],
    [t("parked-card"), cardWords(words)],
    ...ownerId === null
      ? []
      : [[t("parked-owner"), ownerId] satisfies [string, string]],
    ...decision === null ? [] : [
      [t("parked-decided"), decisionWords(decision)] satisfies [
        string,
        string,
      ],
    ],
  ];
}

/** A decision as it was taken. */
export function decisionWords(decision: ParkedDecision): string {
  const { at, kind, by, reason, paymentId } = decision;
  const values = {
    moment: moment(at),
    by: visibleText(by),
    reason: visibleText(reason, Infinity),
  };
  return kind === "book"
    ? t("parked-booked", { ...values, payment: paymentId ?? "" })
    : t("parked-dismissed", values);
}

function choiceWords(refusals: readonly string[]): string {
  return refusals.length === 0
    ? t("parked-choice")
    : t("parked-choice-dismiss", { reasons: joinedReasons(refusals) });
}

/** Reason codes in words, one after another. */
export function joinedReasons(reasons: readonly string[]): string {
  return reasons.map(parkedReason).join("\u00A0; ");
}

function orderWords(
  { orderId }: ParkedWords,
  named: ParkedSummary["named"],
): string {
  if (named === null) {
    return t("parked-order-unknown", { order: given(orderId) });
  }
  const { id, amountCents, contracts, status } = named;
  return t("parked-order-known", {
    id,
    amount: euros(amountCents),
    contracts: contracts.join(", "),
    status: textsOf("fr").t(STATUS_NAMES[status]),
  });
}

/** What it is about, in money. */
export function parkedAmount(words: ParkedWords): string {
  const { amount, effectiveAmount, currency, type } = words;
  const asked = money(amount, currency);
  const sum = type === "CREDIT" ? t("parked-refund", { amount: asked }) : asked;
  return effectiveAmount === "" || effectiveAmount === amount
    ? sum
    : t("parked-taken", {
      amount: sum,
      taken: money(effectiveAmount, currency),
    });
}

function money(amount: string, currency: string): string {
  return currency === "978" && /^\d{1,12}$/.test(amount)
    ? euros(Number(amount))
    : t("parked-foreign", { amount: given(amount), currency: given(currency) });
}

function statusWords(words: ParkedWords): string {
  const codes = ([
    ["parked-result", words.result],
    ["parked-authorisation", words.authResult],
    ["parked-source", words.source],
  ] as const).filter(([, code]) => code !== "")
    .map(([name, code]) => t(name, { code: visibleText(code) }));
  const status = t("parked-status-word", {
    status: given(words.status),
    meaning: t(CLASS_NAMES[words.class]),
  });
  return [status, ...codes].join(", ");
}

function transactionWords({ transId, transDate, uuid }: ParkedWords): string {
  return t("parked-transaction-words", {
    id: given(transId),
    moment: bankMoment(transDate),
    uuid: given(uuid),
  });
}

function cardWords({ cardBrand, maskedCard }: ParkedWords): string {
  return visibleText(`${cardBrand} ${maskedCard}`.trim()) ||
    t("parked-no-card");
}

function bankMoment(transDate: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d$/.exec(transDate);
  const day = match?.slice(1, 4).join("-") ?? "";
  if (match === null || !isIsoDate(day)) return given(transDate);
  const [, , , , hours = "", minutes = ""] = match;
  return t("parked-bank-moment", { day: shortDate(day), hours, minutes });
}

function given(text: string): string {
  return text === "" ? t("parked-not-given") : visibleText(text);
}

function moment(at: Instant): string {
  const day = shortDate(parisDay(at));
  return t("parked-moment", { day, time: timeOfDay(at) });
}

function fact(name: PlainFrench, words: string): string {
  return `  ${t("parked-fact", { name: t(name), words })}`;
}
