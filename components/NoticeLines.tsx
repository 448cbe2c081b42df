import type { Notice } from "../lib/domain/notice.ts";
import { DataTable } from "./DataTable.tsx";
import { LineNatures } from "./LineNatures.tsx";
import { noticePageText as text } from "../lib/text/fr/notice_page.ts";
import { useText } from "./use_text.ts";

/** A notice's lines in two columns, what stood before, what is to be paid, and each kind of line in plain words. */
export function NoticeLines({ notice }: { notice: Notice }) {
  const { format: { euros } } = useText();
  const { lines, previousBalanceCents: previous } = notice;
  const asked = (cents: number) => cents > 0 ? euros(cents) : "";
  const total = (label: string, cents: number) =>
    cents === 0 ? [label, euros(0), ""] : [label, asked(cents), asked(-cents)];
  return (
    <>
      <DataTable
        caption={text.caption}
        layout="lines"
        columns={[
          { label: text.line },
          { label: text.debit, figures: true },
          { label: text.credit, figures: true },
        ]}
        rows={[
          ...lines.map(({ label, direction, amountCents }) => [
            label,
            direction === "D" ? euros(amountCents) : "",
            direction === "C" ? euros(amountCents) : "",
          ]),
          total(text.monthTotal, notice.totalCents),
          total(previousLabel(previous), -previous),
        ]}
        foot={total(
          notice.netCents < 0 ? text.inFavour : text.net,
          notice.netCents,
        )}
      />
      <LineNatures title={text.explain} lines={lines} more={text.headings} />
    </>
  );
}

function previousLabel(cents: number): string {
  if (cents < 0) return text.previousOwed;
  return cents > 0 ? text.previousAdvance : text.previousNone;
}
