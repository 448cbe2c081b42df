import type { Month } from "../lib/domain/month.ts";
import { type RentLine, sumLines } from "../lib/domain/tenant.ts";
import { DataTable } from "./DataTable.tsx";
import { LineNatures } from "./LineNatures.tsx";
import { useText } from "./use_text.ts";

/** The monthly lines of a contract, with their total and each kind explained in plain words. */
export function RentLines(props: {
  lines: readonly RentLine[];
  month: Month;
}) {
  const { contractsText: text, format: { euros, monthName } } = useText();
  const { lines, month } = props;
  if (lines.length === 0) return <p>{text.noLines}</p>;
  const cell = (line: RentLine, direction: "D" | "C") =>
    line.direction === direction ? euros(line.amountCents) : "";
  return (
    <>
      <DataTable
        caption={`${text.linesCaption} (${monthName(month)})`}
        layout="lines"
        columns={[
          { label: text.line },
          { label: text.asked, figures: true },
          { label: text.favour, figures: true },
        ]}
        rows={lines.map((line) => [
          line.label,
          cell(line, "D"),
          cell(line, "C"),
        ])}
        foot={[text.total, euros(sumLines(lines)), ""]}
      />
      <LineNatures title={text.explainTitle} lines={lines} />
    </>
  );
}
