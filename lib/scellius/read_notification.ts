import { isPaymentId, type PaymentId } from "../domain/ids.ts";
import { assert } from "../domain/assert.ts";
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
  | "status_unknown"
  | "never_sent_field";

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

/** What our form says and a notification repeats; only values are signed, so each is compared. */
const REPEATED: readonly [string, string][] = [
  ["vads_page_action", "PAYMENT"],
  ["vads_action_mode", "INTERACTIVE"],
  ["vads_payment_config", "SINGLE"],
  ["vads_version", "V2"],
];

/** Fields that a shop may send and we never do: with a value they are another's words. */
const NEVER_SENT = /^vads_(cust_|ship_to_|order_info|ext_info_)/;

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
      effectiveCents: Number(value("effective_amount") || value("amount")),
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
  };
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
  if (REPEATED.some(([name, wanted]) => fields.get(name) !== wanted)) {
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
  for (const [name, text] of fields) {
    if (NEVER_SENT.test(name) && text !== "") yield "never_sent_field";
  }
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
 * it in the back office. What the end of a payment tells has not been lowered yet.
 */
function isEffectiveAmount(value: (name: string) => string): boolean {
  const effective = value("effective_amount");
  if (effective === "" || effective === value("amount")) return true;
  return /^[1-9]\d{0,11}$/.test(effective) &&
    Number(effective) < Number(value("amount")) &&
    value("url_check_src") !== "PAY";
}
