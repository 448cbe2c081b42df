import type { Milliseconds } from "../../domain/duration.ts";
import { type Card, CARDS } from "../../domain/payments/card.ts";
import { type Fields, isSignedBy } from "../signature.ts";

/** The shop that the simulated bank knows. */
export interface Shop {
  siteId: string;
  key: string;
  mode: "TEST" | "PRODUCTION";
}

/** The bank's number for a faulty form, and the field it is about. */
export interface FormFault {
  code: string;
  field: string;
}

/** How far the form's clock may be from the bank's: half an hour behind, an hour and a half ahead. */
const EARLIEST_MS: Milliseconds = -30 * 60_000;
const LATEST_MS: Milliseconds = 90 * 60_000;

const ADDRESS = /^https?:\/\/[^\s<>]{1,1000}$/;
const LANGUAGE = /^(de|en|zh|es|fr|it|ja|nl|pl|pt|ru|sv|tr)$/;
const DAYS_UP_TO_365 = /^(\d|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/;

/** Fields by the shape of their value; an optional one may also be absent or empty. */
const SHAPES: readonly (readonly [string, string, RegExp, "optional"?])[] = [
  ["01", "vads_version", /^V2$/],
  // 900000 to 999999 is the bank's own range.
  ["03", "vads_trans_id", /^(?!9\d{5}$)[0-9A-Za-z]{6}$/],
  ["05", "vads_validation_mode", /^[01]$/, "optional"],
  ["06", "vads_capture_delay", DAYS_UP_TO_365, "optional"],
  ["07", "vads_payment_config", /^SINGLE$/],
  ["09", "vads_amount", /^[1-9]\d{0,11}$/],
  ["10", "vads_currency", /^978$/],
  ["12", "vads_language", LANGUAGE, "optional"],
  ["13", "vads_order_id", /^[A-Za-z0-9_-]{1,64}$/, "optional"],
  ["24", "vads_url_success", ADDRESS, "optional"],
  ["25", "vads_url_refused", ADDRESS, "optional"],
  ["27", "vads_url_cancel", ADDRESS, "optional"],
  ["28", "vads_url_return", ADDRESS, "optional"],
  ["29", "vads_url_error", ADDRESS, "optional"],
  ["46", "vads_page_action", /^PAYMENT$/],
  ["47", "vads_action_mode", /^INTERACTIVE$/],
  // GET and POST exist at the bank; the portal must never ask for them, so they are a fault here.
  ["48", "vads_return_mode", /^NONE$/, "optional"],
];

/**
 * Checks a payment form as the bank does: signature, shop, then field by field. Null when it is
 * right; `isTaken` tells whether a transaction number was used on a day (`YYYYMMDD`, UTC), `contract` which brands the
 * shop has.
 */
export function checkForm(
  fields: Fields,
  shop: Shop,
  nowMs: Milliseconds,
  isTaken: (day: string, transId: string) => boolean,
  contract: readonly Card[] = CARDS,
): FormFault | null {
  const value = (name: string) => fields.get(name) ?? "";
  if (value("signature") === "") return { code: "70", field: "signature" };
  if (!isSignedBy(fields, value("signature"), shop.key)) {
    return { code: "00", field: "signature" };
  }
  if (value("vads_site_id") !== shop.siteId) {
    return { code: "02", field: "vads_site_id" };
  }
  if (value("vads_ctx_mode") !== shop.mode) {
    return { code: "11", field: "vads_ctx_mode" };
  }
  for (const [code, field, shape, optional] of SHAPES) {
    const isLeftOut = optional !== undefined && value(field) === "";
    if (!isLeftOut && !shape.test(value(field))) return { code, field };
  }
  if (!isTimely(value("vads_trans_date"), nowMs)) {
    return { code: "04", field: "vads_trans_date" };
  }
  const cards = value("vads_payment_cards");
  const isOurs = (name: string) => contract.some((card) => card === name);
  if (cards !== "" && !cards.split(";").every(isOurs)) {
    return { code: "08", field: "vads_payment_cards" };
  }
  return isTaken(value("vads_trans_date").slice(0, 8), value("vads_trans_id"))
    ? { code: "03", field: "vads_trans_id" }
    : null;
}

function isTimely(transDate: string, nowMs: Milliseconds): boolean {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(transDate);
  if (match === null) return false;
  const [, year, month, day, hour, minute, second] = match;
  const at = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
  );
  // A date that does not exist is NaN, and in no range.
  const distanceMs = at - nowMs;
  return distanceMs >= EARLIEST_MS && distanceMs <= LATEST_MS;
}
