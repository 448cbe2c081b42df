import type { Cents } from "@/lib/domain/money.ts";
import type { NoticeDraft } from "../lib/domain/documents/notice.ts";
import { DataTable } from "./DataTable.tsx";
import { LineNatures } from "./LineNatures.tsx";
import { useText } from "./use_text.ts";
import { noticeTotals } from "../lib/text/notice_totals.ts";
import { lineLabel } from "../lib/text/line_label.ts";
import { french } from "../lib/text/french.ts";

const HEADINGS = [
  ["notice-heading-debit", "notice-heading-debit-plain"],
  ["notice-heading-credit", "notice-heading-credit-plain"],
  ["notice-heading-month-total", "notice-heading-month-total-plain"],
  ["notice-heading-previous", "notice-heading-previous-plain"],
  ["notice-heading-net", "notice-heading-net-plain"],
] as const;

/** A notice's lines in two columns, what stood before, what is to be paid, and each kind of line in plain words. */
export function NoticeLines({ notice }: { notice: NoticeDraft }) {
  const { format: { euros } } = useText();
  const { lines, previousBalanceCents: previous } = notice;
  const { before, net } = noticeTotals(notice);
  const asked = (cents: Cents) => cents > 0 ? euros(cents) : "";
  const total = (label: string, cents: Cents) =>
    cents === 0 ? [label, euros(0), ""] : [label, asked(cents), asked(-cents)];
  return (
    <>
      <DataTable
        caption={french.t("notice-caption")}
        layout="lines"
        columns={[
          { label: french.t("notice-line") },
          { label: french.t("notice-debit"), figures: true },
          { label: french.t("notice-credit"), figures: true },
        ]}
        rows={[
          ...lines.map((line) => [
            lineLabel(line),
            line.direction === "D" ? euros(line.amountCents) : "",
            line.direction === "C" ? euros(line.amountCents) : "",
          ]),
          total(french.t("notice-month-total"), notice.totalCents),
          total(previousLabel(previous), -previous),
          ...before.map(({ label, cents }) => total(label, cents)),
        ]}
        foot={total(net.label, net.cents)}
      />
      <LineNatures
        title={french.t("notice-explain")}
        lines={lines}
        more={HEADINGS.map((
          [name, plain],
        ) => [french.t(name), french.t(plain)])}
      />
    </>
  );
}

function previousLabel(cents: Cents): string {
  if (cents < 0) return french.t("notice-previous-owed");
  return cents > 0
    ? french.t("notice-previous-advance")
    : french.t("notice-previous-none");
}
