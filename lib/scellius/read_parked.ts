import type { ParkedNotification } from "../domain/alert.ts";
import { isIsoDate } from "../domain/month.ts";
import type { ParkedWords } from "../domain/payments/parked_summary.ts";
import type { BankFact } from "../domain/payments/payment_facts.ts";
import { classOf } from "../domain/payments/trans_status.ts";
import { type ParkReason, readNotification } from "./read_notification.ts";
import type { Fields } from "./signature.ts";

/** What a person may place, or every reason why no decision can. */
export type BookableParked =
  | {
    kind: "bookable";
    fact: BankFact & { uuid: string };
    /** The order it names itself, empty for none. */
    orderId: string;
    mode: string;
  }
  | { kind: "refused"; reasons: ParkReason[] };

/** Reasons found at its reception that the body alone does not show. */
const ELSEWHERE: readonly ParkReason[] = ["shop_differs", "mode_differs"];

/**
 * Reads a parked notification for a person who places it on a payment. The decision overrules three
 * things: which order it names, a source that we do not know, and an amount taken above the one asked for.
 * All else must hold as for any notification: a form of ours that came back re-labelled (protocol sheet, 2.5)
 * has no hash, no transaction or no status, and is never money.
 */
export function readBookable(
  parked: Pick<ParkedNotification, "body" | "reasons">,
  paymentId: string,
): BookableParked {
  const fields = readFields(parked);
  const value = (name: string) => fields.get(`vads_${name}`) ?? "";
  const ruled = new Map(fields);
  ruled.set("vads_order_id", paymentId);
  if (value("url_check_src") !== "") ruled.set("vads_url_check_src", "BO");
  const [asked, taken] = [value("amount"), value("effective_amount")];
  if (/^\d{1,12}$/.test(asked) && Number(taken) > Number(asked)) {
    ruled.set("vads_amount", taken);
  }
  const shop = { siteId: value("site_id"), mode: value("ctx_mode") };
  const read = readNotification(ruled, shop);
  const reasons: ParkReason[] = read.kind === "unplaceable"
    ? read.reasons
    : listFactFaults(read.fact);
  reasons.push(
    ...ELSEWHERE.filter((one) => parked.reasons.includes(one)),
  );
  if (read.kind === "unplaceable" || reasons.length > 0) {
    return { kind: "refused", reasons: [...new Set(reasons)] };
  }
  const { uuid } = read.fact;
  if (uuid === null) return { kind: "refused", reasons };
  const fact = { ...read.fact, uuid };
  return {
    kind: "bookable",
    fact,
    orderId: value("order_id"),
    mode: shop.mode,
  };
}

/** What no attempt of ours vouches for: a transaction of the bank's, and a date that is one. */
function listFactFaults({ uuid, transDate }: BankFact): ParkReason[] {
  const reasons: ParkReason[] = [];
  if (uuid === null) reasons.push("transaction_missing");
  const day = transDate.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3");
  const isTime = /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(transDate.slice(8));
  if (!isIsoDate(day) || !isTime) reasons.push("attempt_malformed");
  return reasons;
}

/** What a parked notification says, for a person to read. */
export function readParkedWords(
  parked: Pick<ParkedNotification, "body">,
): ParkedWords {
  const fields = readFields(parked);
  const value = (name: string) => fields.get(`vads_${name}`) ?? "";
  const status = value("trans_status");
  const card = value("card_number");
  return {
    orderId: value("order_id"),
    type: value("operation_type"),
    amount: value("amount"),
    effectiveAmount: value("effective_amount"),
    currency: value("currency"),
    status,
    class: classOf(status),
    result: value("result"),
    authResult: value("auth_result"),
    source: value("url_check_src"),
    transId: value("trans_id"),
    transDate: value("trans_date"),
    uuid: value("trans_uuid"),
    cardBrand: value("card_brand"),
    maskedCard: /^\d{0,6}X{4,}\d{0,4}$/.test(card) ? card : "",
  };
}

/** The body's form, which was checked when it came: ASCII, UTF-8 escapes, no field twice. */
function readFields({ body }: Pick<ParkedNotification, "body">): Fields {
  return new Map(new URLSearchParams(body));
}
