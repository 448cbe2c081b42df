import { type Fields, isSignedBy } from "../signature.ts";
import { isWithinTolerance } from "./form_date.ts";

/** The numbers by which the bank's page names what is wrong with a form. */
export type FormErrorCode =
  | "00"
  | "01"
  | "02"
  | "03"
  | "04"
  | "05"
  | "06"
  | "07"
  | "08"
  | "09"
  | "10"
  | "11"
  | "12"
  | "13"
  | "24"
  | "25"
  | "27"
  | "28"
  | "29"
  | "46"
  | "47"
  | "48"
  | "70";

/** What the simulator knows of the shop. */
export interface Shop {
  siteId: string;
  key: string;
  mode: "TEST" | "PRODUCTION";
}

const URL_SHAPE = /^(https?:\/\/\S{1,1000})?$/;

/** The shape of each field; all but those that may be empty are mandatory. */
const SHAPES: readonly (readonly [FormErrorCode, string, RegExp])[] = [
  ["01", "vads_version", /^V2$/],
  // 900000 to 999999 is the bank's own range.
  ["03", "vads_trans_id", /^(?!9\d{5}$)[0-9A-Za-z]{6}$/],
  ["05", "vads_validation_mode", /^[01]?$/],
  ["06", "vads_capture_delay", /^(\d{1,2}|[12]\d\d|3[0-5]\d|36[0-5])?$/],
  ["07", "vads_payment_config", /^SINGLE$/],
  [
    "08",
    "vads_payment_cards",
    /^((?!(ALL|TOUTES)$)[A-Z_-]{2,20}(;[A-Z_-]{2,20})*)?$/,
  ],
  ["09", "vads_amount", /^[1-9]\d{0,11}$/],
  ["10", "vads_currency", /^978$/],
  ["12", "vads_language", /^(de|en|zh|es|fr|it|ja|nl|pl|pt|ru|sv|tr)?$/],
  ["13", "vads_order_id", /^[A-Za-z0-9_-]{0,64}$/],
  ["24", "vads_url_success", URL_SHAPE],
  ["25", "vads_url_refused", URL_SHAPE],
  ["27", "vads_url_cancel", URL_SHAPE],
  ["28", "vads_url_return", URL_SHAPE],
  ["29", "vads_url_error", URL_SHAPE],
  ["46", "vads_page_action", /^PAYMENT$/],
  ["47", "vads_action_mode", /^INTERACTIVE$/],
  ["48", "vads_return_mode", /^(NONE|GET|POST)?$/],
];

/** The first fault of a posted form, by the bank's number, or null. The shop comes first: its mode chooses the key. */
export function findFormFault(
  fields: Fields,
  shop: Shop,
  nowMs: number,
): FormErrorCode | null {
  const value = (name: string) => fields.get(name) ?? "";
  if (![...fields.keys()].some((name) => name.startsWith("vads_"))) return "70";
  if (value("vads_site_id") !== shop.siteId) return "02";
  if (value("vads_ctx_mode") !== shop.mode) return "11";
  if (!isSignedBy(fields, value("signature"), shop.key)) return "00";
  for (const [code, name, shape] of SHAPES) {
    if (!shape.test(value(name))) return code;
  }
  return isWithinTolerance(value("vads_trans_date"), nowMs) ? null : "04";
}
