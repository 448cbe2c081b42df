/**
 * The bank as the tests know it, written from the protocol sheet and apart from `lib/scellius`:
 * what both get wrong the same way would pass unseen.
 */
import { must } from "./must.ts";
import { createHash, createHmac, randomBytes } from "node:crypto";

export type Fields = Record<string, string>;

/** What the oracle decides of a transaction. */
export interface Verdict {
  status: string;
  result?: string;
  uuid?: string | null;
  type?: string | null;
  source?: string;
  sequence?: string | null;
  overrides?: Fields;
  omit?: readonly string[];
}

/** HMAC-SHA-256 of the values in the byte order of their names, base64. */
function oracleSignature(fields: Fields, key: string): string {
  const names = Object.keys(fields).filter((name) => name.startsWith("vads_"));
  names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const text = [...names.map((name) => fields[name]), key].join("+");
  return createHmac("sha256", key).update(text, "utf8").digest("base64");
}

/** Reads the fields of the first form of a page that posts to `action`. */
export function readForm(html: string): { action: string; fields: Fields } {
  const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g;
  for (const [, action = "", inner = ""] of html.matchAll(form)) {
    if (!inner.includes("vads_")) continue;
    const fields: Fields = {};
    for (const [tag] of inner.matchAll(/<input[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(tag)?.[1];
      if (name !== undefined) {
        fields[name] = unescape(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
      }
    }
    return { action: unescape(action), fields };
  }
  throw new Error("Cannot read the page: it has no form for the bank");
}

function unescape(text: string): string {
  return text.replace(/&quot;/g, '"').replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

/** Whether a form is one that the bank would take: mandatory fields, shapes, signature. Names the first fault. */
export function judgeForm(fields: Fields, key: string): string | null {
  const shapes: [string, RegExp][] = [
    ["vads_version", /^V2$/],
    ["vads_site_id", /^\d{8}$/],
    ["vads_trans_id", /^[0-8]\d{5}$/],
    ["vads_trans_date", /^20\d{12}$/],
    ["vads_payment_config", /^SINGLE$/],
    ["vads_page_action", /^PAYMENT$/],
    ["vads_amount", /^[1-9]\d{0,11}$/],
    ["vads_currency", /^978$/],
    ["vads_ctx_mode", /^(TEST|PRODUCTION)$/],
    ["vads_action_mode", /^INTERACTIVE$/],
    ["vads_order_id", /^[A-Za-z0-9_-]{1,64}$/],
  ];
  for (const [name, shape] of shapes) {
    if (!shape.test(fields[name] ?? "")) return name;
  }
  for (const [name, value] of Object.entries(fields)) {
    if (name !== "signature" && value.includes("+")) return name;
  }
  return fields.signature === oracleSignature(fields, key) ? null : "signature";
}

/** The notification that the bank sends for a form, as a form body. */
export function buildNotification(
  form: Fields,
  key: string,
  verdict: Verdict,
): string {
  return encode(signed(notificationFields(form, verdict), key));
}

/** The same, unencoded and unsigned. */
export function notificationFields(form: Fields, verdict: Verdict): Fields {
  const uuid = verdict.uuid === undefined
    ? createHash("md5").update(`${form.vads_trans_id}${form.vads_trans_date}`)
      .digest("hex")
    : verdict.uuid;
  const paid = ["AUTHORISED", "CAPTURED"].includes(verdict.status);
  const fields: Fields = {
    vads_action_mode: "INTERACTIVE",
    vads_amount: must(form.vads_amount),
    vads_auth_mode: "FULL",
    vads_auth_number: paid ? "3fe1ab" : "",
    vads_auth_result: paid ? "00" : "",
    vads_bank_label: "Banque de démo et de l'innovation",
    vads_brand_management: '{"userChoice":false,"brand":"CB"}',
    vads_capture_delay: "0",
    vads_card_brand: "CB",
    vads_card_country: "FR",
    vads_card_number: "497010XXXXXX0014",
    vads_ctx_mode: must(form.vads_ctx_mode),
    vads_currency: must(form.vads_currency),
    vads_effective_amount: must(form.vads_amount),
    vads_effective_currency: "978",
    vads_extra_result: "",
    vads_hash: createHash("sha256").update(randomBytes(16)).digest("hex"),
    vads_language: "fr",
    vads_order_id: must(form.vads_order_id),
    vads_page_action: "PAYMENT",
    vads_payment_certificate: paid ? "a".repeat(40) : "",
    vads_payment_config: "SINGLE",
    vads_payment_src: "EC",
    vads_result: verdict.result ?? (paid ? "00" : "05"),
    vads_risk_control: "",
    vads_site_id: must(form.vads_site_id),
    vads_threeds_cavv: "",
    vads_threeds_status: paid ? "Y" : "",
    vads_trans_date: must(form.vads_trans_date),
    vads_trans_id: must(form.vads_trans_id),
    vads_trans_status: verdict.status,
    vads_url_check_src: verdict.source ?? "PAY",
    vads_validation_mode: "0",
    vads_version: "V2",
    vads_warranty_result: paid ? "YES" : "",
  };
  if (uuid !== null) fields.vads_trans_uuid = uuid;
  if (verdict.type !== null) {
    fields.vads_operation_type = verdict.type ?? "DEBIT";
  }
  if (verdict.sequence !== null) {
    fields.vads_sequence_number = verdict.sequence ?? "1";
  }
  for (const name of verdict.omit ?? []) delete fields[name];
  return { ...fields, ...verdict.overrides };
}

/** Adds the signature. */
export function signed(fields: Fields, key: string): Fields {
  return { ...fields, signature: oracleSignature(fields, key) };
}

/** Encodes fields as the bank does. */
export function encode(fields: Fields): string {
  return new URLSearchParams(fields).toString();
}
