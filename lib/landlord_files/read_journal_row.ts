import type { Cents } from "../domain/money.ts";
import type { IsoDate } from "../domain/month.ts";
import { classOf } from "../domain/payments/trans_status.ts";
import {
  type JournalKind,
  parseBankDay,
  type UnpaidLine,
} from "./bank_journal.ts";
import type {
  BankOperation,
  OperationFault,
  OperationFaultReason,
} from "./bank_operation.ts";
import type { JournalField } from "./journal_columns.ts";
import { MAX_ROW_CENTS } from "./limits.ts";
import type { JournalRecord } from "./scan_journal.ts";

/** What is known of a journal while its rows are read. */
export interface RowReading {
  kind: JournalKind;
  /** Where each field stands. */
  places: ReadonlyMap<JournalField, number>;
  /** The columns as the file calls them. */
  names: readonly string[];
  /** The day of a transaction where no column says it. */
  fileDay: IsoDate | null;
}

/** What a row came to. */
export type JournalRow =
  | { kind: "faulty"; faults: OperationFault[] }
  /** No money, or in a state that we do not know. */
  | { kind: "let_be" }
  | { kind: "operation"; operation: BankOperation }
  | { kind: "unpaid"; unpaid: UnpaidLine };

/** What the platform calls a payment and a refund; a journal of operations has many other words. */
const TYPES: Readonly<Record<string, "DEBIT" | "CREDIT">> = {
  DEBIT: "DEBIT",
  DT: "DEBIT",
  CREDIT: "CREDIT",
  CT: "CREDIT",
};

/** Reads one row of a journal: amounts in cents, days by any of the platform's ways, euros only. */
export function readJournalRow(
  { line, cells }: JournalRecord,
  { kind, places, names, fileDay }: RowReading,
): JournalRow {
  const cellOf = (field: JournalField) =>
    cells.at(places.get(field) ?? cells.length)?.trim() ?? "";
  const faults: OperationFault[] = [];
  const refuse = (field: JournalField, reason: OperationFaultReason) => {
    const column = names.at(places.get(field) ?? 0)?.trim() ?? null;
    faults.push({ line, column, reason, value: cellOf(field) });
  };
  const dayOf = (field: JournalField): IsoDate | null => {
    const text = cellOf(field);
    const day = parseBankDay(text);
    if (text !== "" && day === null) refuse(field, "bad_day");
    return day;
  };
  const type = TYPES[cellOf("type").toUpperCase()];
  if (kind !== "JRI" && type === undefined) return { kind: "let_be" };
  const found = {
    line,
    orderId: cellOf("order"),
    uuid: cellOf("uuid").toLowerCase().replaceAll("-", ""),
    // A spreadsheet takes 000123 for a number and drops its zeros.
    transId: cellOf("transaction").replace(
      /^\d{1,5}$/,
      (digits) => digits.padStart(6, "0"),
    ),
    amountCents: readCents(cellOf("amount"), kind) ?? 0,
  };
  if (!/^[\x20-\x7e]{0,64}$/.test(found.orderId)) refuse("order", "bad_order");
  if (!/^([0-9a-f]{32})?$/.test(found.uuid)) refuse("uuid", "bad_uuid");
  if (!/^([0-9A-Za-z]{6})?$/.test(found.transId)) {
    refuse("transaction", "bad_transaction");
  }
  if (readCents(cellOf("amount"), kind) === null) refuse("amount", "bad_cents");
  if (!/^(EUR|978)?$/i.test(cellOf("currency"))) {
    refuse("currency", "bad_currency");
  }
  const paidOn = dayOf("day");
  if (kind === "JRI") {
    const on = dayOf("returned");
    if (faults.length > 0) return { kind: "faulty", faults };
    return found.amountCents === 0
      ? { kind: "let_be" }
      : { kind: "unpaid", unpaid: { ...found, paidOn, on } };
  }
  if (type === undefined) return { kind: "let_be" };
  const date = paidOn ?? fileDay;
  if (date === null && faults.length === 0) refuse("day", "bad_day");
  if (faults.length > 0 || date === null) return { kind: "faulty", faults };
  // What has reached the account, or was done by hand, is no matter of states.
  const status = kind === "JT" ? cellOf("status").toUpperCase() : "";
  const outcome = status === "" ? "paid" : classOf(status);
  return outcome === "unknown" ? { kind: "let_be" } : {
    kind: "operation",
    operation: { ...found, date, type, status, class: outcome },
  };
}

/** An amount in cents, without separators; null for all others. What was taken back may have a sign. */
function readCents(text: string, kind: JournalKind): Cents | null {
  const shape = kind === "JRI" ? /^[+-]?\d{1,12}$/ : /^\d{1,12}$/;
  if (!shape.test(text)) return null;
  const cents = Math.abs(Number(text));
  return cents <= MAX_ROW_CENTS ? cents : null;
}
