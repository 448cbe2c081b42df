import type { Delivery, ReportRow } from "../domain/exchange/delivery.ts";
import {
  FRENCH_DELIVERY_STATES,
  FRENCH_REPORT_KINDS,
} from "../text/french_codes.ts";
import { countLines } from "../text/lot_report.ts";
import { french } from "../text/french.ts";
import { buildCsv } from "./build_csv.ts";

/** What a report is made from, beside its rows. */
export type ReportHead = Pick<
  Delivery,
  "state" | "closedAt" | "counts" | "setAside" | "more"
>;

const HEAD = ["genre", "fichier", "ligne", "colonne", "contrat", "raison"];

/**
 * `rapport.csv`: lines `etat` and `arrete_le`, what was set aside or refused or recognised, then the counts. The first
 * ones only; a line `suite` says how many more there are. UTF-8, `;`, LF.
 */
export function buildReportCsv(
  head: ReportHead,
  rows: readonly ReportRow[],
): string {
  const bare = (kind: string, reason: string) => [kind, "", "", "", "", reason];
  return buildCsv([
    HEAD,
    bare("etat", FRENCH_DELIVERY_STATES[head.state]),
    ...head.closedAt === null ? [] : [bare("arrete_le", head.closedAt)],
    ...rows.map(({ kind, file, line, column, contract, reason }) => [
      FRENCH_REPORT_KINDS[kind],
      file ?? "",
      line === null ? "" : String(line),
      column ?? "",
      contract ?? "",
      reason,
    ]),
    ...head.more > 0
      ? [bare("suite", french.t("report-more", { count: head.more }))]
      : [],
    ...countLines(head).map((line) => bare("compte", line)),
  ]);
}
