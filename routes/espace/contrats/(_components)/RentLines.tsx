import type { Month } from "@/lib/domain/month.ts";
import { type RentLine, sumLines } from "@/lib/domain/tenant.ts";
import { DataTable } from "@/components/DataTable.tsx";
import { LineNatures } from "@/components/LineNatures.tsx";
import { useText } from "@/components/use_text.ts";

/** The monthly lines of a contract, with their total and each kind explained in plain words. */
export function RentLines(props: {
  lines: readonly RentLine[];
  month: Month;
}) {
  const { t, format: { euros, monthName } } = useText();
  const { lines, month } = props;
  if (lines.length === 0) return <p>{t("contracts-no-lines")}</p>;
  const cell = (line: RentLine, direction: "D" | "C") =>
    line.direction === direction ? euros(line.amountCents) : "";
  return (
    <>
      <DataTable
        caption={`${t("contracts-lines-caption")} (${monthName(month)})`}
        layout="lines"
        columns={[
          { label: t("contracts-line") },
          { label: t("contracts-asked"), figures: true },
          { label: t("contracts-favour"), figures: true },
        ]}
        rows={lines.map((line) => [
          line.label,
          cell(line, "D"),
          cell(line, "C"),
        ])}
        foot={[t("contracts-total"), euros(sumLines(lines)), ""]}
      />
      <LineNatures title={t("contracts-explain-title")} lines={lines} />
    </>
  );
}
