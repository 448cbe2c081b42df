import type {
  Delivery,
  LotCounts,
  ReportRow,
} from "../domain/exchange/delivery.ts";
import { french } from "./french.ts";
import { placeIn } from "./rentroll_faults.ts";
import { visibleText } from "./visible_text.ts";

/** How each count is said, in the order in which they are. */
const COUNTS = {
  taken: "report-taken",
  unchanged: "report-unchanged",
  tenants: "report-tenants",
  contracts: "report-contracts",
  entries: "report-entries",
  reworded: "report-reworded",
  undone: "report-undone",
  recognized: "report-recognized",
  confirmed: "report-confirmed",
  plans: "report-plans",
  notices: "report-notices",
  subscriptions: "report-subscriptions",
  logins: "report-logins",
  vanished: "report-vanished",
} as const satisfies Record<keyof LotCounts, string>;

/** What taking a lot did, a line a count; what is zero is left out, but for the contracts that were taken. */
export function countLines(
  { counts, setAside }: Pick<Delivery, "counts" | "setAside">,
): string[] {
  if (counts === null) return [];
  const lines: string[] = [];
  let name: keyof LotCounts;
  for (name in COUNTS) {
    const count = counts[name];
    if (count > 0 || name === "taken") {
      lines.push(french.t(COUNTS[name], { count }));
    }
  }
  if (setAside > 0) {
    lines.push(french.t("report-set-aside", { count: setAside }));
  }
  return lines;
}

/** A row of a report on one line, for a terminal: where it is, what became of it, and why. */
export function reportLine(row: ReportRow): string {
  const { kind, file, line, column, contract } = row;
  const reason = visibleText(row.reason, Infinity);
  const said = kind === "confirmed"
    ? french.t("report-confirmed-line", { reason })
    : kind === "set_aside" && contract !== null
    ? french.t("report-aside-line", { contract, reason })
    : reason;
  const place = [
    ...file === null ? [] : [visibleText(file)],
    ...placeIn(line, column),
  ].join(", ");
  return place === ""
    ? said
    : french.t("roll-fault-line", { place, fault: said });
}
