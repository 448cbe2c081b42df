import type { IsoDate } from "../domain/month.ts";
import type { Cents } from "../domain/money.ts";
import type { TransClass } from "../domain/payments/trans_status.ts";

/** The columns of the bank's file of operations; others are let be, the order is free. */
export const OPERATION_COLUMNS = [
  "date",
  "transaction",
  "uuid",
  "commande",
  "type",
  "montant",
  "devise",
  "etat",
] as const;
export type OperationColumn = typeof OPERATION_COLUMNS[number];

/** A row of the bank's file of operations. */
export interface BankOperation {
  /** As an editor counts, from 1. */
  line: number;
  /** The UTC day of the transaction, that of `vads_trans_date`. */
  date: IsoDate;
  /** Six characters; leading zeros that a spreadsheet dropped are put back. */
  transId: string;
  /** Lower case, empty where the file gives none. */
  uuid: string;
  /** Our payment's id, possibly empty. */
  orderId: string;
  type: "DEBIT" | "CREDIT";
  /** Never negative: the type says the direction. */
  amountCents: Cents;
  /** The bank's word, one of `vads_trans_status`. */
  status: string;
  class: Exclude<TransClass, "unknown">;
}

/** Why something in the file is refused. */
export type OperationFaultReason =
  | "file_too_large"
  | "too_many_rows"
  | "bad_encoding"
  | "empty_file"
  | "missing_column"
  | "duplicate_column"
  | "bad_quoting"
  | "row_too_long"
  | "wrong_field_count"
  | "bad_date"
  | "bad_transaction"
  | "bad_uuid"
  | "bad_order"
  | "bad_type"
  | "bad_amount"
  | "negative_amount"
  | "bad_currency"
  | "bad_state"
  /** Of the bank's own journals. */
  | "wrong_mode_test"
  | "wrong_mode_production"
  | "cut_short"
  | "count_differs"
  | "after_end"
  | "no_columns"
  | "needed_column"
  | "unclear_journal"
  | "bad_day"
  | "bad_cents";

/** One thing that is wrong in one place. */
export interface OperationFault {
  /** Null when it is the whole file. */
  line: number | null;
  /** Null when it is the whole row. */
  column: string | null;
  reason: OperationFaultReason;
  /** What stands there. */
  value: string;
}
