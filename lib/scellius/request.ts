import { assert } from "../domain/assert.ts";
import { ANY_CARD, type CardChoice } from "../domain/payments/card.ts";
import type { Language } from "../domain/language.ts";
import type { Cents } from "../domain/money.ts";
import type { WayBack } from "../domain/payments/way_back.ts";
import { RETURN_NAMES } from "../text/form_names.ts";
import { FRENCH_WAYS_BACK } from "../text/french_codes.ts";
import type { ContractRef } from "../domain/references.ts";
import { buildBuyerFields, type Buyer } from "./buyer_fields.ts";
import { signFields } from "./signature.ts";

/** What a payment form is made from: nothing that a tenant typed. */
export interface PaymentRequest {
  siteId: string;
  key: string;
  mode: "TEST" | "PRODUCTION";
  /** Where the form posts to. */
  url: string;
  orderId: string;
  transId: string;
  transDate: string;
  amountCents: Cents;
  card: CardChoice;
  /** Of the bank's page; French where it does not speak the tenant's. */
  language: Language;
  buyer: Buyer;
  /** What is paid. */
  contracts: readonly ContractRef[];
  /** Where the browser comes back to; how it ended is added, as a word for the screen. */
  returnUrl: string;
}

/** A form to post to the bank as it is. */
export interface PaymentForm {
  action: string;
  /** Names and values in order, the signature last. */
  fields: [name: string, value: string][];
}

/** Of our languages, those of the bank's page (protocol sheet, `vads_language`). */
const SPOKEN: readonly Language[] = ["fr", "en", "pt", "tr"];

const CARDS_FIELD = "vads_payment_cards";

const SHAPES: readonly [string, RegExp][] = [
  ["vads_site_id", /^\d{8}$/],
  ["vads_trans_id", /^[0-8]\d{5}$/],
  ["vads_trans_date", /^20\d{12}$/],
  ["vads_amount", /^[1-9]\d{0,11}$/],
  ["vads_order_id", /^[A-Za-z0-9-]{1,32}$/],
  [CARDS_FIELD, /^[A-Z_-]{2,20}$/],
  ["vads_url_return", /^https?:\/\/[A-Za-z0-9.:/_-]{1,200}$/],
  ["vads_cust_id", /^\d{9}$/],
  ["vads_order_info", /^L\/\d{10}(, L\/\d{10}){0,9}$/],
];

/**
 * Builds the signed form. Only values are signed, not their names (protocol sheet, 2.5): a value of
 * the tenant's choosing could be re-labelled into a notification, so every value here is ours, has a
 * fixed shape and holds no `+`.
 */
export function buildPaymentForm(request: PaymentRequest): PaymentForm {
  const addressOf = (way: WayBack) =>
    `${request.returnUrl}?${RETURN_NAMES.way}=${FRENCH_WAYS_BACK[way]}`;
  const fields = new Map([
    ...buildBuyerFields(request.buyer, request.contracts),
    ["vads_action_mode", "INTERACTIVE"],
    ["vads_amount", String(request.amountCents)],
    // 0 and 0: captured at once whatever the shop's settings say.
    ["vads_capture_delay", "0"],
    ["vads_ctx_mode", request.mode],
    ["vads_currency", "978"],
    [
      "vads_language",
      SPOKEN.includes(request.language) ? request.language : "fr",
    ],
    ["vads_order_id", request.orderId],
    ["vads_page_action", "PAYMENT"],
    // Left out, the bank takes every card of the shop, and tells its make from its number.
    ...request.card === ANY_CARD ? [] : [[CARDS_FIELD, request.card] as const],
    ["vads_payment_config", "SINGLE"],
    // NONE: the browser never carries a signature over a result.
    ["vads_return_mode", "NONE"],
    ["vads_site_id", request.siteId],
    ["vads_trans_date", request.transDate],
    ["vads_trans_id", request.transId],
    ["vads_url_cancel", addressOf("cancelled")],
    ["vads_url_error", addressOf("failed")],
    ["vads_url_refused", addressOf("refused")],
    ["vads_url_return", request.returnUrl],
    ["vads_url_success", addressOf("done")],
    ["vads_validation_mode", "0"],
    ["vads_version", "V2"],
  ]);
  for (const [name, shape] of SHAPES) {
    const isLeftOut = name === CARDS_FIELD && request.card === ANY_CARD;
    assert(
      isLeftOut || shape.test(fields.get(name) ?? ""),
      `form field ${name} has its shape`,
    );
  }
  for (const [name, value] of fields) {
    assert(!value.includes("+"), `form field ${name} holds no plus sign`);
  }
  const signature = signFields(fields, request.key);
  const sorted = [...fields].sort(([a], [b]) => a < b ? -1 : 1);
  return { action: request.url, fields: [...sorted, ["signature", signature]] };
}
