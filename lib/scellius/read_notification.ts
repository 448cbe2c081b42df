import { isPaymentId, type PaymentId } from "../domain/ids.ts";
import { assert } from "../domain/assert.ts";
import type { Cents } from "../domain/money.ts";
import type { BankFact } from "../domain/payments/payment_facts.ts";
import { classOf } from "../domain/payments/trans_status.ts";
import type { Fields } from "./signature.ts";

/** Why a signed notification cannot be placed, whatever payment it names. */
export type ParkReason =
  | "hash_missing"
  | "shop_differs"
  | "mode_differs"
  | "currency_differs"
  | "operation_differs"
  | "source_unknown"
  | "order_missing"
  | "attempt_malformed"
  | "amount_malformed"
  | "effective_amount_differs"
  | "transaction_missing"
  | "status_unknown";

/** The bank's own codes, for the log: short, without personal data, empty where it gave none. */
export interface ResultCodes {
  result: string;
  extraResult: string;
  authResult: string;
  threedsStatus: string;
}

/** A notification in our terms, or every reason why it is not placeable. */
export type ReadNotification =
  | {
    kind: "placeable";
    orderId: PaymentId;
    fact: BankFact;
    source: string;
    codes: ResultCodes;
    /** What it names that our form never had: names only, in their order, some at most. */
    others: string[];
  }
  | { kind: "unplaceable"; reasons: ParkReason[] };

/** Who sends, by `vads_url_check_src`; RETRY and BO are replays of the same content. */
const SOURCES = new Set([
  "PAY",
  "BO",
  "BATCH_AUTO",
  "BATCH",
  "REC",
  "MERCH_BO",
  "RETRY",
  "PAYMENT_ORDER",
  "DCF",
  "FILE",
]);

/** 64 hexadecimal digits, on old shops base64: never an address or an id of ours. */
const HASH = /^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{40,88}={0,2})$/;

/**
 * What our form says and the end of a payment repeats; only values are signed, so each is compared. What the back
 * office or a batch does comes without them.
 */
const REPEATED: readonly [string, string][] = [
  ["vads_page_action", "PAYMENT"],
  ["vads_action_mode", "INTERACTIVE"],
  ["vads_payment_config", "SINGLE"],
];

/**
 * What the shop itself may have asked the buyer for, or added: recorded by name, never a reason to park, or a tenant
 * would wait for money that has come, and pay twice.
 */
const OTHERS = /^vads_(cust_|ship_to_|order_info|ext_info_)[a-z0-9_]{0,30}$/i;
const OTHERS_AT_MOST = 20;

/** Reads a signed notification against what is known without any payment: shop, mode, shapes. */
export function readNotification(
  fields: Fields,
  shop: { siteId: string; mode: string },
): ReadNotification {
  const value = (name: string) => fields.get(`vads_${name}`) ?? "";
  const reasons = [...new Set(listFaults(fields, value, shop))];
  if (reasons.length > 0) return { kind: "unplaceable", reasons };
  const status = value("trans_status");
  const outcome = classOf(status);
  assert(outcome !== "unknown", "an unknown status has been parked");
  const orderId = value("order_id");
  assert(isPaymentId(orderId), "an order of another shape has been parked");
  return {
    kind: "placeable",
    orderId,
    source: value("url_check_src"),
    fact: {
      // One transaction is one key, however its digits are written.
      uuid: value("trans_uuid").toLowerCase() || null,
      type: value("operation_type") === "CREDIT" ? "CREDIT" : "DEBIT",
      class: outcome,
      status,
      amountCents: Number(value("amount")),
      effectiveCents: readEffectiveCents(value),
      transId: value("trans_id"),
      transDate: value("trans_date"),
      cardBrand: value("card_brand").slice(0, 30),
    },
    codes: {
      result: readCode(value("result")),
      extraResult: readCode(value("extra_result")),
      authResult: readCode(value("auth_result")),
      threedsStatus: readCode(value("threeds_status")),
    },
    others: [...fields].filter(([name, text]) =>
      text !== "" && OTHERS.test(name)
    ).map(([name]) => name.slice("vads_".length)).slice(0, OTHERS_AT_MOST),
  };
}

/** What it came to; a transaction that is no money may say 0: that is no amount, and must not lower a later one. */
function readEffectiveCents(value: (name: string) => string): Cents {
  return Number(value("effective_amount")) || Number(value("amount"));
}

/** A code as the bank writes them; anything longer or freer is none. */
function readCode(text: string): string {
  return /^[A-Za-z0-9_]{1,11}$/.test(text) ? text : "";
}

function* listFaults(
  fields: Fields,
  value: (name: string) => string,
  shop: { siteId: string; mode: string },
): Generator<ParkReason> {
  if (!HASH.test(value("hash"))) yield "hash_missing";
  if (value("site_id") !== shop.siteId) yield "shop_differs";
  if (value("ctx_mode") !== shop.mode) yield "mode_differs";
  if (value("currency") !== "978") yield "currency_differs";
  const isPayment = value("url_check_src") === "PAY";
  const differs = ([name, wanted]: readonly [string, string]) => {
    const text = fields.get(name) ?? "";
    return text !== wanted && (isPayment || text !== "");
  };
  if (value("version") !== "V2" || REPEATED.some(differs)) {
    yield "operation_differs";
  }
  if (!/^(DEBIT|CREDIT)?$/.test(value("operation_type"))) {
    yield "operation_differs";
  }
  if (!SOURCES.has(value("url_check_src"))) yield "source_unknown";
  if (!isPaymentId(value("order_id"))) yield "order_missing";
  if (!/^[0-9A-Za-z]{6}$/.test(value("trans_id"))) yield "attempt_malformed";
  if (!/^\d{14}$/.test(value("trans_date"))) yield "attempt_malformed";
  yield* listMoneyFaults(value);
}

function* listMoneyFaults(
  value: (name: string) => string,
): Generator<ParkReason> {
  if (!/^[1-9]\d{0,11}$/.test(value("amount"))) yield "amount_malformed";
  if (!isEffectiveAmount(value)) yield "effective_amount_differs";
  // A converted payment: its cents are not euro cents.
  if (!["", "978"].includes(value("effective_currency"))) {
    yield "currency_differs";
  }
  const outcome = classOf(value("trans_status"));
  if (outcome === "unknown") yield "status_unknown";
  const uuid = value("trans_uuid");
  // The bank makes no transaction when the buyer walks away.
  const mayLackUuid = outcome === "abandoned" || outcome === "cancelled";
  if (!(/^[0-9a-f]{32}$/i.test(uuid) || (uuid === "" && mayLackUuid))) {
    yield "transaction_missing";
  }
}

/**
 * Whether the amount that a payment came to may be: the one asked for, or less after the landlord lowered
 * it in the back office. What the end of a payment tells has not been lowered yet. What came to nothing says so.
 */
function isEffectiveAmount(value: (name: string) => string): boolean {
  const effective = value("effective_amount");
  if (effective === "" || effective === value("amount")) return true;
  if (/^0{1,12}$/.test(effective)) {
    return classOf(value("trans_status")) !== "paid";
  }
  return /^[1-9]\d{0,11}$/.test(effective) &&
    Number(effective) < Number(value("amount")) &&
    value("url_check_src") !== "PAY";
}
