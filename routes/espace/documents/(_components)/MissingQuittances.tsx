import { askedBy } from "@/lib/domain/documents/notice_due.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { formatDecimal } from "@/lib/domain/money.ts";
import type { IsoDate } from "@/lib/domain/month.ts";
import type { Notice } from "@/lib/domain/documents/notice.ts";
import { Button } from "@/components/form/Button.tsx";
import { PAYMENT_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { useText } from "@/components/use_text.ts";
import { Rows } from "@/components/Rows.tsx";

/** A month without its quittance, and what is missing. */
interface MissingMonth {
  notice: Notice;
  missingCents: Cents;
}

/** Months that have no quittance yet, each with a button that pays exactly what it lacks. */
export function MissingQuittances(props: {
  months: readonly MissingMonth[];
  today: IsoDate;
  /** How a form names the account of a notice. */
  slugOf(notice: Notice): string;
  nameOf(notice: Notice): string;
  /** The least that can be paid online. */
  minCents: Cents;
}) {
  const { t, format: { longDate, monthAtStart, euros } } = useText();
  const { months, today, minCents, slugOf, nameOf } = props;
  if (months.length === 0) return null;
  return (
    <>
      <h3>{t("documents-to-come")}</h3>
      <Rows>
        {months.map(({ notice, missingCents }) => {
          const { month } = notice;
          const { drawing } = askedBy(notice);
          return (
            <li>
              <p>
                {t("documents-missing", {
                  month: monthAtStart(month),
                  amount: euros(missingCents),
                })}
                <small>{nameOf(notice)}</small>
              </p>
              {drawing !== null && today <= drawing.on
                ? (
                  <p class="hint">
                    {t("documents-drawn", { day: longDate(drawing.on) })}
                  </p>
                )
                : missingCents < minCents
                ? (
                  <p class="hint">
                    {t("documents-too-small", { amount: euros(minCents) })}
                  </p>
                )
                : (
                  <form method="post" action="/espace/paiement">
                    <input
                      type="hidden"
                      name={NAMES.contract}
                      value={slugOf(notice)}
                    />
                    <input
                      type="hidden"
                      name={NAMES.amount}
                      value={formatDecimal(missingCents)}
                    />
                    <input type="hidden" name={NAMES.month} value={month} />
                    <Button kind="second">
                      {t("documents-pay", { amount: euros(missingCents) })}
                    </Button>
                  </form>
                )}
            </li>
          );
        })}
      </Rows>
    </>
  );
}
