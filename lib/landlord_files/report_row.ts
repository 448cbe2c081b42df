import type { ReportKind, ReportRow } from "../domain/exchange/delivery.ts";
import { rollFault } from "../text/rentroll_faults.ts";
import type { Fault } from "./fault.ts";

/** A fault as a row of a report. */
export function faultRow(
  kind: Exclude<ReportKind, "confirmed">,
  fault: Fault,
): ReportRow {
  const { file, line, column, contract = null } = fault;
  const reason = rollFault(fault.reason, fault);
  return { v: 1, kind, file, line, column, contract, reason };
}

/** What refuses a delivery as a whole, in words. */
export function refusal(reason: string, file: string | null = null): ReportRow {
  return {
    v: 1,
    kind: "refused",
    file,
    line: null,
    column: null,
    contract: null,
    reason,
  };
}
