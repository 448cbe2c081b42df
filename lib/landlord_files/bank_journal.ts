import { isIsoDate, type IsoDate } from "../domain/month.ts";
import type { Cents } from "../domain/money.ts";
import type { BankOperation } from "./bank_operation.ts";

/**
 * The bank's journals: of transactions (JT), of operations (JO), of what has reached the account (JRB), and of what was
 * taken back from it, unpaid cards (JRI).
 */
export type JournalKind = "JT" | "JO" | "JRB" | "JRI";

/** A row of a JRI: money of a payment that the bank took back. What it does not give is empty, or null. */
export interface UnpaidLine {
  /** As an editor counts, from 1. */
  line: number;
  orderId: string;
  /** Lower case. */
  uuid: string;
  transId: string;
  /** The UTC day of the payment. */
  paidOn: IsoDate | null;
  /** The day on which it was taken back. */
  on: IsoDate | null;
  /** Never negative. */
  amountCents: Cents;
}

/** What a reader of a journal has to know before its figures. */
export interface JournalNote {
  kind:
    /** No last line says how many rows there are: nothing proves that it is whole. */
    | "no_end"
    /** No column says what became of a transaction: refused ones pass for paid. */
    | "no_status"
    /** No column says the day of a transaction: the file's own is taken. */
    | "no_day"
    /** Rows that are no money, or of another kind, or in a state that we do not know. */
    | "let_be";
  count: number;
}

/** A journal of the bank's, read. */
export interface Journal {
  kind: JournalKind;
  /** Of JT, JO and JRB. */
  operations: BankOperation[];
  /** Of a JRI. */
  unpaid: UnpaidLine[];
  notes: JournalNote[];
}

/** What the name of a file says: `JT_SHOP_12345678_261125.csv`, with `TEST_` before it in test mode. */
export interface JournalName {
  /** Null where it says none. */
  kind: JournalKind | null;
  /** Null where nobody can tell. */
  isTest: boolean | null;
  day: IsoDate | null;
}

/** Reads the name of a file, without its folder. */
export function readJournalName(name: string): JournalName {
  const isTest = /^TEST_/i.test(name);
  const match = /^(?:TEST_)?(JT|JO|JRB|JRI)_/i.exec(name);
  const kind = match?.[1]?.toUpperCase();
  if (!isKind(kind)) return { kind: null, isTest: isTest || null, day: null };
  const [, digits = ""] = /_(\d{6})(?:\.[A-Za-z]{1,4})?$/.exec(name) ?? [];
  return { kind, isTest, day: parseBankDay(digits) };
}

const isKind = (text: string | undefined): text is JournalKind =>
  text === "JT" || text === "JO" || text === "JRB" || text === "JRI";

/** What a day in a journal may look like: the fields of a date in their order. */
const DAYS: readonly RegExp[] = [
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:[ _T]?\d\d:?\d\d:?\d\d.{0,10})?$/,
  /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?: .{0,20})?$/,
  /^(?<y>\d\d)\/?(?<m>\d\d)\/?(?<d>\d\d)(?:[ _]\d\d:\d\d:\d\d)?$/,
  /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})(?: .{0,20})?$/,
];

/** The UTC day of a journal's date: `20261125`, `261125`, `26/11/25_01:55:00`, or an instant; null for all others. */
export function parseBankDay(text: string): IsoDate | null {
  if (/^\d{4}-\d\d-\d\dT[\d:.]{5,18}(Z|[+-]\d\d:?\d\d)?$/.test(text)) {
    const zone = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? "" : "Z";
    const ms = Date.parse(`${text}${zone}`);
    if (Number.isNaN(ms)) return null;
    const day = new Date(ms).toISOString().slice(0, 10);
    return isIsoDate(day) ? day : null;
  }
  for (const shape of DAYS) {
    const { y = "", m, d } = shape.exec(text)?.groups ?? {};
    const day = `${y.length === 2 ? `20${y}` : y}-${m}-${d}`;
    if (isIsoDate(day)) return day;
  }
  return null;
}
