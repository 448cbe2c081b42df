import { french } from "./french.ts";
import type { FrenchMessages } from "./messages.ts";
import { visibleText } from "./visible_text.ts";

/** What is wrong in the landlord’s files, told to whoever runs the import there. */
export const ROLL_FAULTS = {
  missing_file: "roll-missing-file",
  duplicate_file: "roll-duplicate-file",
  file_too_large: "roll-file-too-large",
  too_many_rows: "roll-too-many-rows",
  bad_encoding: "roll-bad-encoding",
  empty_file: "roll-empty-file",
  missing_column: "roll-missing-column",
  unknown_column: "roll-unknown-column",
  duplicate_column: "roll-duplicate-column",
  bad_quoting: "roll-bad-quoting",
  row_too_long: "roll-row-too-long",
  wrong_field_count: "roll-wrong-field-count",
  untitled_cell: "roll-untitled-cell",
  empty_field: "roll-empty-field",
  text_too_long: "roll-text-too-long",
  control_character: "roll-control-character",
  lost_character: "roll-lost-character",
  encoded_twice: "roll-encoded-twice",
  foreign_characters: "roll-foreign-characters",
  rewritten_number: "roll-rewritten-number",
  spreadsheet_error: "roll-spreadsheet-error",
  bad_tenant_number: "roll-bad-tenant-number",
  bad_contract: "roll-bad-contract",
  bad_postcode: "roll-bad-postcode",
  bad_email: "roll-bad-email",
  bad_date: "roll-bad-date",
  bad_month: "roll-bad-month",
  bad_amount: "roll-bad-amount",
  negative_amount: "roll-negative-amount",
  zero_amount: "roll-zero-amount",
  amount_too_large: "roll-amount-too-large",
  bad_count: "roll-bad-count",
  bad_iban: "roll-bad-iban",
  bad_mandate: "roll-bad-mandate",
  bad_choice: "roll-bad-choice",
  end_before_start: "roll-end-before-start",
  duplicate_key: "roll-duplicate-key",
  unknown_tenant: "roll-unknown-tenant",
  unknown_contract: "roll-unknown-contract",
  too_many_lines: "roll-too-many-lines",
  total_mismatch: "roll-total-mismatch",
  month_needed: "roll-month-needed",
  reference_needed: "roll-reference-needed",
  never_asked: "roll-never-asked",
  never_in_favour: "roll-never-in-favour",
  second_holder: "roll-second-holder",
  booked_otherwise: "roll-booked-otherwise",
  zeros_dropped: "roll-zeros-dropped",
  payment_unclear: "roll-payment-unclear",
  opening_differs: "roll-opening-differs",
  balance_differs: "roll-balance-differs",
  balance_reversed: "roll-balance-reversed",
  rent_is_ours: "roll-rent-is-ours",
  notices_are_ours: "roll-notices-are-ours",
  avis_already_published: "roll-avis-already-published",
  rent_differs: "roll-rent-differs",
  lot_name_taken: "roll-lot-name-taken",
  lot_older: "roll-lot-older",
  lot_shrunk: "roll-lot-shrunk",
  lot_future: "roll-lot-future",
  damaged_archive: "roll-damaged-archive",
  count_differs: "roll-count-differs",
  bad_lot_name: "roll-bad-lot-name",
  bad_moment: "roll-bad-moment",
  bad_row_count: "roll-bad-row-count",
  lot_field_missing: "roll-lot-field-missing",
  unknown_notice: "roll-unknown-notice",
  avis_lines_differ: "roll-avis-lines-differ",
  avis_net_differs: "roll-avis-net-differs",
  debit_incomplete: "roll-debit-incomplete",
} as const satisfies Record<string, keyof FrenchMessages>;

/** The sentence of a fault: `value` is what stands in the file, `wanted` what it is measured against. */
export function rollFault(
  reason: keyof typeof ROLL_FAULTS,
  { value = "", wanted = "" }: { value?: string; wanted?: string },
): string {
  // What stands in a file goes to a terminal: nothing invisible may reach it.
  return french.t(ROLL_FAULTS[reason], {
    value: visibleText(value),
    wanted: visibleText(wanted, Infinity),
  });
}

/** Where a fault stands and what it is: `contrats.csv, ligne 12, colonne « debut » : …`. */
export function faultAt(
  place: { file: string; line: number | null; column: string | null },
  fault: string,
): string {
  const { file, line, column } = place;
  return french.t("roll-fault-line", {
    place: [file, ...placeIn(line, column)].join(", "),
    fault,
  });
}

/** A line and a column, in words. */
export function placeIn(line: number | null, column: string | null): string[] {
  return [
    ...line === null ? [] : [french.t("place-line", { line })],
    ...column === null
      ? []
      : [french.t("place-column", { column: visibleText(column) })],
  ];
}
