import { formatDecimal } from "../domain/money.ts";
import { sumLines } from "../domain/tenant.ts";
import { MAX_SCHEDULE_BYTES } from "./limits.ts";
import type { NoticeLine } from "./read_notice_lines.ts";
import { noticeIdOf, type NoticeRow } from "./read_notices.ts";
import type { PlacedNotice } from "./rent_roll.ts";
import { cellOf, refuse, type Row } from "./row.ts";

/** Names and numbers of a stored line, beside its two texts. */
const LINE_BYTES = 120;

/**
 * Puts the notices of a contract and their lines together and proves them: lines make the total, previous balance and
 * total make the net. Without all of the lines nothing is said of sums.
 */
export function buildNotices(
  notices: readonly NoticeRow[],
  lines: { rows: readonly NoticeLine[]; isWhole: boolean },
): PlacedNotice[] {
  const byNotice = Map.groupBy(lines.rows, ({ row }) => noticeIdOf(row) ?? "");
  checkVersions(notices);
  return notices.map(({ notice, row }) => {
    const own = (byNotice.get(notice.id) ?? []).map(({ line }) => line);
    const { previousCents, totalCents, netCents } = notice;
    if (lines.isWhole) {
      compare(row, "total", totalCents, sumLines(own));
    }
    compare(row, "net", netCents, previousCents + totalCents);
    const bytes = own.reduce(
      (sum, { code, label }) =>
        sum + LINE_BYTES + 2 * (code.length + label.length),
      0,
    );
    if (bytes > MAX_SCHEDULE_BYTES) {
      refuse(row, "avis", "too_many_lines", { value: notice.id });
    }
    return { ...notice, lines: own, line: row.line };
  });
}

function compare(
  row: Row,
  column: "total" | "net",
  statedCents: number,
  foundCents: number,
) {
  if (statedCents === foundCents) return;
  const reason = column === "total" ? "avis_lines_differ" : "avis_net_differs";
  refuse(row, column, reason, {
    value: formatDecimal(statedCents),
    wanted: formatDecimal(foundCents),
  });
}

/** Names each notice whose account, month and version another one has. */
function checkVersions(notices: readonly NoticeRow[]) {
  const lines = new Map<string, number>();
  for (const { notice, row } of notices) {
    const { tenantNumber, month, version } = notice;
    const key = [tenantNumber, month, version].join(";");
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else {
      refuse(row, "version", "duplicate_key", {
        value: cellOf(row, "version") || String(version),
        wanted: String(first),
      });
    }
  }
}
