import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { SET_ASIDE_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import type { DecidableGap } from "@/lib/domain/exchange/contract_decision.ts";

/** A balance that is not what the entries come to: whether the difference is known and right. */
export function GapChoices({ gap, decided }: DecidableGap) {
  useStyles("card");
  const { t } = french;
  const { holder, statedCents, oursCents } = gap;
  return (
    <section class="card">
      <h2>{t("aside-gap")}</h2>
      <DescriptionList
        items={[
          [
            t("file-number"),
            <a href={`/bureau/dossiers/${holder}`}>{holder}</a>,
          ],
          [t("aside-stated"), euros(statedCents)],
          [t("aside-ours"), euros(oursCents)],
          [t("aside-difference"), euros(statedCents - oursCents)],
        ]}
      />
      {decided !== null
        ? (
          <Notice kind="success">
            {t("aside-gap-known", {
              who: decided.by,
              moment: shortMoment(decided.decision.at),
            })}
          </Notice>
        )
        : (
          <form method="post">
            <p>{t("aside-gap-lead")}</p>
            <input type="hidden" name={NAMES.holder} value={holder} />
            <Button kind="second">{t("aside-gap-accept")}</Button>
          </form>
        )}
    </section>
  );
}
