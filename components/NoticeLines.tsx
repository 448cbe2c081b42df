import type { Cents } from "@/lib/domain/money.ts";
import {
  askedCents,
  compareNotices,
  type LineChange,
  type Notice,
} from "../lib/domain/documents/notice.ts";
import { french } from "../lib/text/french.ts";
import { lineLabel } from "../lib/text/line_label.ts";
import { noticeTotals } from "../lib/text/notice_totals.ts";
import type { Texts } from "../lib/text/texts.ts";
import { LineMeaning, TotalMeaning } from "./LineMeaning.tsx";
import { useStyles } from "./page_needs.ts";
import { SumTable } from "./SumTable.tsx";

/**
 * A notice as a sum: its lines, each explained and compared with the month before where it stands, what stood before,
 * what is to be paid.
 */
export function NoticeLines({ notice, before, reader }: {
  notice: Notice;
  /** The notice of the month before; null where there is none to compare with. */
  before: Notice | null;
  reader: Texts;
}) {
  const { lines, previousBalanceCents: previous, totalCents } = notice;
  const totals = noticeTotals(notice);
  const changes = new Map(
    before === null
      ? []
      : compareNotices(before, notice).map((change) =>
        [change.label, change] as const
      ),
  );
  const isFirst = (i: number) =>
    lines.findIndex(({ nature }) => nature === lines[i]?.nature) === i;
  return (
    <SumTable
      caption={french.t("notice-caption")}
      columns={[french.t("notice-line"), french.t("notice-amount")]}
      rows={[
        ...lines.map((line, i) => ({
          label: (
            <>
              {lineLabel(line)}
              <Change change={changes.get(line.label)} reader={reader} />
              <LineMeaning
                nature={line.nature}
                isFirst={isFirst(i)}
                reader={reader}
              />
            </>
          ),
          cents: askedCents(line),
        })),
        {
          label: (
            <>
              {french.t("notice-month-total")}
              <TotalMeaning id="notice-explain-total" reader={reader} />
            </>
          ),
          cents: totalCents,
          isTotal: true,
        },
        {
          label: (
            <>
              {previousLabel(previous)}
              {previous !== 0 && (
                <TotalMeaning id="notice-explain-previous" reader={reader} />
              )}
            </>
          ),
          cents: 0 - previous,
        },
        ...totals.before,
      ]}
      end={totals.net}
    />
  );
}

/** What a line was the month before, its direction in words and in colour. */
function Change({ change, reader: { t, format: { euros }, language } }: {
  change: LineChange | undefined;
  reader: Texts;
}) {
  if (change === undefined || change.afterCents === null) return null;
  useStyles("success", "warning", "change");
  const { beforeCents, afterCents } = change;
  const isMore = afterCents > (beforeCents ?? 0);
  return (
    <small class={isMore ? "up" : "down"} lang={language}>
      {beforeCents === null
        ? t("notice-line-new")
        : t("notice-line-was", { amount: euros(beforeCents) })}
    </small>
  );
}

function previousLabel(cents: Cents): string {
  if (cents < 0) return french.t("notice-previous-owed");
  return cents > 0
    ? french.t("notice-previous-advance")
    : french.t("notice-previous-none");
}
