import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { NO, SET_ASIDE_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { euros, shortDate } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import type { DecidableRow } from "@/lib/domain/exchange/contract_decision.ts";

/** A row of the landlord's that may be a payment made here: which one it is, or none. */
export function RowChoices({ row, candidates, decided }: DecidableRow) {
  useStyles("card", "choices", "tick");
  const { t } = french;
  return (
    <section class="card">
      <h2>{t("aside-row", { row: row.identifier })}</h2>
      <DescriptionList
        items={[
          [t("file-date"), shortDate(row.date)],
          [t("file-label"), row.label],
          [t("payments-amount"), euros(row.amountCents)],
        ]}
      />
      {decided !== null
        ? (
          <Notice kind="success">
            {decidedWords(decided)}
          </Notice>
        )
        : (
          <form method="post" novalidate>
            <input type="hidden" name={NAMES.row} value={row.identifier} />
            <fieldset>
              <legend>{t("aside-which")}</legend>
              {candidates.map(({ name, date, paymentId }) => (
                <p>
                  <label class="tick">
                    <input type="radio" name={NAMES.payment} value={name} />
                    <span>
                      {t("aside-payment-of", { day: shortDate(date) })}
                    </span>
                  </label>{" "}
                  <a href={`/bureau/paiements/${paymentId}`}>
                    {t("bank-row-see", { id: paymentId })}
                  </a>
                </p>
              ))}
              <label class="tick">
                <input type="radio" name={NAMES.payment} value={NO} />
                <span>{t("aside-none-of-ours")}</span>
              </label>
            </fieldset>
            <p class="hint">{t("aside-for-good")}</p>
            <Button>{t("aside-decide")}</Button>
          </form>
        )}
    </section>
  );
}

function decidedWords(
  { decision: { ours, at }, by: who }: NonNullable<DecidableRow["decided"]>,
): string {
  const { t } = french;
  const moment = shortMoment(at);
  return ours === null
    ? t("aside-is-none", { who, moment })
    : t("aside-is-payment", { who, moment, payment: ours });
}
