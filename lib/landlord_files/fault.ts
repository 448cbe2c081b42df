import type { ContractRef, TenantNumber } from "../domain/references.ts";
import { FILE_NAMES, type FileName } from "./columns.ts";

/** Why something in the landlord's files is refused. */
export type FaultReason =
  | "missing_file"
  | "duplicate_file"
  | "file_too_large"
  | "too_many_rows"
  | "bad_encoding"
  | "empty_file"
  | "missing_column"
  | "unknown_column"
  | "duplicate_column"
  | "bad_quoting"
  | "row_too_long"
  | "wrong_field_count"
  | "untitled_cell"
  | "empty_field"
  | "text_too_long"
  | "control_character"
  | "lost_character"
  | "encoded_twice"
  | "foreign_characters"
  | "rewritten_number"
  | "spreadsheet_error"
  | "bad_tenant_number"
  | "bad_contract"
  | "bad_postcode"
  | "bad_email"
  | "bad_date"
  | "bad_month"
  | "bad_amount"
  | "negative_amount"
  | "zero_amount"
  | "amount_too_large"
  | "bad_count"
  | "bad_iban"
  | "bad_mandate"
  | "bad_choice"
  | "end_before_start"
  | "duplicate_key"
  | "unknown_tenant"
  | "unknown_contract"
  | "too_many_lines"
  | "total_mismatch"
  | "month_needed"
  | "reference_needed"
  | "never_asked"
  | "never_in_favour"
  | "second_holder"
  | "booked_otherwise"
  | "zeros_dropped"
  | "payment_unclear"
  | "opening_differs"
  | "balance_differs"
  | "balance_reversed"
  | "rent_is_ours"
  | "notices_are_ours"
  | "avis_already_published"
  | "rent_differs"
  | "lot_name_taken"
  | "lot_older"
  | "lot_shrunk"
  | "lot_future"
  | "damaged_archive"
  | "count_differs"
  | "bad_lot_name"
  | "bad_moment"
  | "bad_row_count"
  | "lot_field_missing"
  | "unknown_notice"
  | "avis_lines_differ"
  | "avis_net_differs"
  | "debit_incomplete";

/** One thing that is wrong in one place. */
export interface Fault {
  file: FileName;
  /** As an editor counts lines, from 1; null when it is the whole file. */
  line: number | null;
  /** The column's name; null when it is the whole row. */
  column: string | null;
  reason: FaultReason;
  /** What stands there. */
  value?: string;
  /** What it is measured against: a bound, a sum, the accepted words, the line of the first occurrence. */
  wanted?: string;
  /** The contract that the row is about; absent when the row names none, or the whole file is at fault. */
  contract?: ContractRef;
  /** The tenant that the row is about, likewise. */
  tenantNumber?: TenantNumber;
}

/** Collects faults up to a bound and counts the rest. */
export interface FaultList {
  add(fault: Fault): void;
  /** Every fault so far, also those beyond the bound. */
  readonly count: number;
  readonly listed: readonly Fault[];
}

/** Makes an empty list that keeps at most `max` faults. */
export function createFaultList(max: number): FaultList {
  const listed: Fault[] = [];
  let count = 0;
  return {
    add(fault) {
      count++;
      if (listed.length < max) listed.push(fault);
    },
    get count() {
      return count;
    },
    listed,
  };
}

/** The faults of a list in the order of files and lines, and how many more there were. */
export function sortFaults(
  { listed, count }: FaultList,
): { faults: Fault[]; more: number } {
  return { faults: listed.toSorted(byPlace), more: count - listed.length };
}

function byPlace(a: Fault, b: Fault): number {
  return FILE_NAMES.indexOf(a.file) - FILE_NAMES.indexOf(b.file) ||
    (a.line ?? 0) - (b.line ?? 0);
}
