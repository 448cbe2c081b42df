import type {
  Movement,
  OurMovement,
  Pair,
  TheirMovement,
} from "../domain/payments/reconciliation.ts";
import { euros, shortDate } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { placeIn } from "./rentroll_faults.ts";
import { visibleText } from "./visible_text.ts";

const { t } = french;

/** What is wrong in the bank’s file, by reason code. */
const OPERATION_FAULTS = {
  file_too_large: "operation-file-too-large",
  too_many_rows: "operation-too-many-rows",
  bad_encoding: "operation-bad-encoding",
  empty_file: "operation-empty-file",
  missing_column: "operation-missing-column",
  duplicate_column: "operation-duplicate-column",
  bad_quoting: "operation-bad-quoting",
  row_too_long: "operation-row-too-long",
  wrong_field_count: "operation-wrong-field-count",
  bad_date: "operation-bad-date",
  bad_transaction: "operation-bad-transaction",
  bad_uuid: "operation-bad-uuid",
  bad_order: "operation-bad-order",
  bad_type: "operation-bad-type",
  bad_amount: "operation-bad-amount",
  negative_amount: "operation-negative-amount",
  bad_currency: "operation-bad-currency",
  bad_state: "operation-bad-state",
  wrong_mode_test: "operation-wrong-mode-test",
  wrong_mode_production: "operation-wrong-mode-production",
  cut_short: "operation-cut-short",
  count_differs: "operation-count-differs",
  after_end: "operation-after-end",
  no_columns: "operation-no-columns",
  needed_column: "operation-needed-column",
  unclear_journal: "operation-unclear-journal",
  bad_day: "operation-bad-day",
  bad_cents: "operation-bad-cents",
} as const satisfies Record<string, PlainFrench>;

/** A fault of the file on one line: `ligne 12, colonne « montant » : …`. */
export function operationFaultLine(
  fault: {
    line: number | null;
    column: string | null;
    reason: keyof typeof OPERATION_FAULTS;
    value: string;
  },
): string {
  const { line, column, reason, value } = fault;
  const values = {
    place: placeIn(line, column).join(", ") || t("operation-file"),
    fault: t(OPERATION_FAULTS[reason]),
  };
  return value === "" || value === column
    ? t("operation-fault-line", values)
    : t("operation-fault-value", { ...values, value: visibleText(value) });
}

/** A movement of ours, on one line. */
export function ourLine(ours: OurMovement): string {
  const contracts = ours.contracts.join(", ");
  return `  ${movement(ours)}, ${euros(ours.amountCents)}, ${contracts}`;
}

/** A movement of the bank's, on one line. */
export function theirLine(theirs: TheirMovement): string {
  return `  ${
    [
      t("reconcile-line", { line: theirs.line }),
      movement(theirs),
      euros(theirs.amountCents),
      ...theirs.status === "" ? [] : [visibleText(theirs.status)],
    ].join(", ")
  }`;
}

/** A transaction with two amounts, on one line. */
export function pairLine({ ours, theirs }: Pair): string {
  return `  ${
    t("reconcile-pair", {
      line: theirs.line,
      movement: movement(ours),
      ours: euros(ours.amountCents),
      theirs: euros(theirs.amountCents),
    })
  }`;
}

function movement({ date, transId, uuid, orderId }: Movement): string {
  return [
    shortDate(date),
    ...transId === "" ? [] : [t("reconcile-transaction", { id: transId })],
    ...uuid === "" ? [] : [t("reconcile-uuid", { id: uuid })],
    ...orderId === ""
      ? []
      : [t("reconcile-payment", { id: visibleText(orderId) })],
  ].join(", ");
}
