import type { Milliseconds } from "../../domain/duration.ts";
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import { assert } from "../../domain/assert.ts";
import { signFields } from "../signature.ts";
import { transDateOf } from "../trans_date.ts";
import type { BankSession, EnteredCard, Outcome } from "./bank_session.ts";

/** What a notification repeats of the form. */
const REPEATED = [
  "vads_action_mode",
  "vads_amount",
  "vads_capture_delay",
  "vads_ctx_mode",
  "vads_currency",
  "vads_language",
  "vads_order_id",
  "vads_page_action",
  "vads_payment_config",
  "vads_site_id",
  "vads_trans_date",
  "vads_trans_id",
  "vads_validation_mode",
  "vads_version",
];

/** What else it repeats, whatever the shop sends. */
const BUYER = /^vads_(cust_|order_info)/;

/** What a shop may ask its buyers itself: phones have a plus sign, which no form of ours has. */
const COLLECTED = {
  vads_cust_title: "Mme",
  vads_cust_status: "PRIVATE",
  vads_cust_phone: "+33 5 45 00 00 00",
  vads_cust_address: "3 avenue des Tilleuls",
  vads_cust_zip: "16730",
  vads_cust_city: "LINARS",
  vads_ship_to_city: "LINARS",
  vads_ext_info_origine: "boutique",
};

/** Fields that the bank always names and fills when it has something to say. */
const BLANKS = [
  "vads_auth_mode",
  "vads_auth_number",
  "vads_auth_result",
  "vads_bank_code",
  "vads_bank_label",
  "vads_bank_product",
  "vads_brand_management",
  "vads_card_brand",
  "vads_card_country",
  "vads_card_number",
  "vads_contract_used",
  "vads_effective_amount",
  "vads_effective_creation_date",
  "vads_effective_currency",
  "vads_expiry_month",
  "vads_expiry_year",
  "vads_extra_result",
  "vads_payment_certificate",
  "vads_payment_error",
  "vads_pays_ip",
  "vads_presentation_date",
  "vads_risk_control",
  "vads_threeds_auth_type",
  "vads_threeds_cavv",
  "vads_threeds_eci",
  "vads_threeds_enrolled",
  "vads_threeds_error_code",
  "vads_threeds_exit_status",
  "vads_threeds_sign_valid",
  "vads_threeds_status",
  "vads_threeds_xid",
  "vads_tid",
  "vads_warranty_result",
];

/** A number that nobody guesses, of a text. */
export const digest = (text: string) =>
  encodeHexLowerCase(sha256(new TextEncoder().encode(text)));

/** The unsigned fields of a payment's notification, blanks included. `source` is `vads_url_check_src`. */
export function buildResultFields(
  session: BankSession,
  source: "PAY" | "RETRY" | "MERCH_BO",
  nowMs: Milliseconds,
): Map<string, string> {
  const { form, outcome, entered, settings } = session;
  assert(outcome !== null, "only a payment that ended is told");
  const fields = new Map(BLANKS.map((name) => [name, ""]));
  for (const name of REPEATED) {
    const value = form.get(name);
    if (value !== undefined) fields.set(name, value);
  }
  for (const [name, value] of form) {
    if (BUYER.test(name)) fields.set(name, value);
  }
  if (settings.on.has("donnees_acheteur")) {
    for (const [name, value] of Object.entries(COLLECTED)) {
      fields.set(name, value);
    }
  }
  const result = outcome === "abandoned" || outcome === "expired"
    ? buildAbandon(outcome)
    : buildTransaction(session, outcome, entered, nowMs);
  for (const [name, value] of Object.entries(result)) {
    fields.set(`vads_${name}`, value);
  }
  fields.set("vads_payment_src", "EC");
  fields.set("vads_url_check_src", source);
  setHash(fields, session.id);
  return fields;
}

/** The true one's recipe is unpublished; like it, this one differs with each content. */
export function setHash(fields: Map<string, string>, salt: string) {
  fields.delete("vads_hash");
  fields.set("vads_hash", digest([...fields.values(), salt].join("+")));
}

/** What the browser brings back by POST: the same, without what only the server's call has. */
export function buildReturnFields(
  session: BankSession,
  key: string,
  nowMs: Milliseconds,
): Map<string, string> {
  const fields = buildResultFields(session, "PAY", nowMs);
  fields.delete("vads_hash");
  fields.delete("vads_url_check_src");
  return fields.set("signature", signFields(fields, key));
}

/** A buyer who leaves makes no transaction: no uuid, type or rank. */
function buildAbandon(outcome: "abandoned" | "expired") {
  return {
    trans_status: "ABANDONED",
    result: outcome === "abandoned" ? "17" : "",
    payment_error: outcome === "expired" ? "149" : "",
  };
}

function buildTransaction(
  { id, form, settings }: BankSession,
  outcome: Exclude<Outcome, "abandoned" | "expired">,
  entered: EnteredCard | null,
  nowMs: Milliseconds,
): Record<string, string> {
  assert(entered !== null, "a transaction has its card");
  const { testCard, brand, month, year } = entered;
  const isAccepted = outcome === "accepted";
  const amount = form.get("vads_amount") ?? "";
  const uuid = digest(`uuid+${id}`).slice(0, 32);
  return {
    trans_uuid: uuid,
    trans_status: isAccepted ? "AUTHORISED" : "REFUSED",
    operation_type: "DEBIT",
    sequence_number: "1",
    occurrence_type: "UNITAIRE",
    result: isAccepted ? "00" : "05",
    auth_result: isAccepted || testCard.authResult !== "00"
      ? testCard.authResult
      : "",
    auth_mode: "FULL",
    auth_number: isAccepted ? uuid.slice(0, 6) : "",
    payment_certificate: isAccepted ? digest(uuid).slice(0, 40) : "",
    effective_amount: isAccepted || !settings.on.has("montant_zero")
      ? amount
      : "0",
    effective_currency: "978",
    effective_creation_date: transDateOf(nowMs),
    presentation_date: transDateOf(nowMs),
    bank_label: "Banque de démo et de l’innovation",
    bank_code: "17807",
    bank_product: "F",
    brand_management: JSON.stringify({
      userChoice: false,
      brandList: brand,
      brand,
    }),
    card_brand: brand,
    card_country: "FR",
    card_number: masked(testCard.number),
    contract_used: "5555555",
    expiry_month: String(month),
    expiry_year: String(year),
    pays_ip: "FR",
    tid: "001",
    warranty_result: isAccepted ? testCard.warranty : "",
    ...buildThreeDs(entered, isAccepted),
  };
}

function buildThreeDs(
  { testCard: { threeDs, authResult } }: EnteredCard,
  isAccepted: boolean,
): Record<string, string> {
  if (threeDs === "none") return { threeds_enrolled: "N" };
  const hasFailed = threeDs === "failed" ||
    (threeDs === "challenge" && authResult === "00" && !isAccepted);
  return {
    threeds_enrolled: "Y",
    threeds_status: hasFailed ? "N" : "Y",
    threeds_auth_type: threeDs === "challenge" ? "CHALLENGE" : "FRICTIONLESS",
    threeds_eci: hasFailed ? "" : "05",
    threeds_exit_status: hasFailed ? "6" : "10",
    threeds_sign_valid: "1",
  };
}

function masked(number: string): string {
  return `${number.slice(0, 6)}XXXXXX${number.slice(-4)}`;
}
