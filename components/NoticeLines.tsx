import type { Notice } from "../lib/domain/notice.ts";
import { LINE_NATURES } from "../lib/domain/tenant.ts";
import { euros } from "../lib/text/format.ts";
import { noticePageText as text } from "../lib/text/fr/notices.ts";
import { lineNatures } from "../lib/text/fr/space.ts";
import { DataTable } from "./DataTable.tsx";

/** A notice's lines in two columns, what stood before, what is to be paid, and each kind of line in plain words. */
export function NoticeLines({ notice }: { notice: Notice }) {
  const { lines, previousBalanceCents: previous } = notice;
  const natures = LINE_NATURES.filter((nature) =>
    lines.some((line) => line.nature === nature)
  );
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
        foot={total(text.net, notice.netCents)}
      />
      <details>
        <summary>{text.explain}</summary>
        <dl>
          {natures.map((nature) => (
            <div>
              <dt>{lineNatures[nature].name}</dt>
              <dd>{lineNatures[nature].plain}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function previousLabel(cents: number): string {
  if (cents < 0) return text.previousOwed;
  return cents > 0 ? text.previousAdvance : text.previousNone;
}
