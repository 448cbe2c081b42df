import { LineMeaning } from "@/components/LineMeaning.tsx";
import { SumTable } from "@/components/SumTable.tsx";
import { useText } from "@/components/use_text.ts";
import type { Month } from "@/lib/domain/month.ts";
import { type RentLine, sumLines } from "@/lib/domain/tenant.ts";

/** The monthly lines of a contract as a sum, each kind explained where it first stands. */
export function RentLines(props: {
  lines: readonly RentLine[];
  month: Month;
}) {
  const text = useText();
  const { t, format: { monthName } } = text;
  const { lines, month } = props;
  if (lines.length === 0) {
    return (
      <>
        <h2>{t("contracts-lines-title")}</h2>
        <p>{t("contracts-no-lines")}</p>
      </>
    );
  }
  const isFirst = (i: number) =>
    lines.findIndex(({ nature }) => nature === lines[i]?.nature) === i;
  return (
    <SumTable
      caption={`${t("contracts-lines-title")} (${monthName(month)})`}
      columns={[t("contracts-line"), t("contracts-amount")]}
      rows={lines.map((line, i) => ({
        label: (
          <>
            {line.label}
            <LineMeaning
              nature={line.nature}
              isFirst={isFirst(i)}
              reader={text}
            />
          </>
        ),
        cents: line.direction === "D" ? line.amountCents : 0 - line.amountCents,
      }))}
      end={{ label: t("contracts-total"), cents: sumLines(lines) }}
    />
  );
}
