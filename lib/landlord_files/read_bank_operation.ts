import { parseDecimal } from "../domain/money.ts";
import { isIsoDate } from "../domain/month.ts";
import { classOf } from "../domain/payments/trans_status.ts";
import type {
  BankOperation,
  OperationColumn,
  OperationFault,
  OperationFaultReason,
} from "./bank_operation.ts";

/**
 * Reads one row of the bank's file: the operation, or every fault of it. `cellOf` gives a cell without surrounding
 * space.
 */
export function readBankOperation(
  line: number,
  cellOf: (column: OperationColumn) => string,
): { ok: true; operation: BankOperation } | {
  ok: false;
  faults: OperationFault[];
} {
  const faults: OperationFault[] = [];
  const refuse = (column: OperationColumn, reason: OperationFaultReason) => {
    faults.push({ line, column, reason, value: cellOf(column) });
  };
  const date = cellOf("date").replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1");
  if (!isIsoDate(date)) refuse("date", "bad_date");
  // A spreadsheet takes 000123 for a number and drops its zeros.
  const transId = cellOf("transaction").replace(
    /^\d{1,5}$/,
    (digits) => digits.padStart(6, "0"),
  );
  if (!/^[0-9A-Za-z]{6}$/.test(transId)) {
    refuse("transaction", "bad_transaction");
  }
  const uuid = cellOf("uuid").toLowerCase();
  if (!/^([0-9a-f]{32})?$/.test(uuid)) refuse("uuid", "bad_uuid");
  const orderId = cellOf("commande");
  if (!/^[\x20-\x7e]{0,64}$/.test(orderId)) refuse("commande", "bad_order");
  const type = cellOf("type").toUpperCase();
  const isType = type === "DEBIT" || type === "CREDIT";
  if (!isType) refuse("type", "bad_type");
  const amountCents = parseDecimal(cellOf("montant"));
  if (amountCents === null) refuse("montant", "bad_amount");
  else if (amountCents < 0) refuse("montant", "negative_amount");
  if (!/^(EUR|978)$/i.test(cellOf("devise"))) refuse("devise", "bad_currency");
  const status = cellOf("etat").toUpperCase();
  const outcome = classOf(status);
  if (outcome === "unknown") refuse("etat", "bad_state");
  if (
    faults.length > 0 || !isIsoDate(date) || !isType ||
    amountCents === null || outcome === "unknown"
  ) return { ok: false, faults };
  return {
    ok: true,
    operation: {
      line,
      date,
      transId,
      uuid,
      orderId,
      type,
      amountCents,
      status,
      class: outcome,
    },
  };
}
