import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { natureChanges } from "@/lib/domain/documents/nature_changes.ts";
import type { Notice } from "@/lib/domain/documents/notice.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { LINE_NAMES } from "@/lib/text/contract_words.ts";

/** What the month asks more or less than the one before, kind by kind: in words, and in colour. */
export function SinceLastMonth(
  { before, notice }: { before: Notice; notice: Notice },
) {
  useStyles("success", "warning", "change");
  const { t, format: { euros, monthName, colon } } = useText();
  const differCents = notice.totalCents - before.totalCents;
  const amount = euros(Math.abs(differCents));
  const signed = (cents: Cents) =>
    `${cents < 0 ? "\u2212" : "+"}\u00A0${euros(Math.abs(cents))}`;
  return (
    <>
      <h2>{t("notice-since", { month: monthName(before.month) })}</h2>
      <p class={differCents === 0 ? undefined : tone(differCents)}>
        <b>
          {differCents === 0
            ? t("notice-since-same")
            : differCents > 0
            ? t("notice-since-more", { amount })
            : t("notice-since-less", { amount })}
        </b>
      </p>
      <ul>
        {natureChanges(before, notice).map(({ nature, cents, isFavour }) => (
          <li class={tone(cents)}>
            {t(LINE_NAMES[nature])}
            {colon} <bdi>{signed(isFavour ? 0 - cents : cents)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What costs more, or less. */
const tone = (cents: Cents) => cents > 0 ? "up" : "down";
