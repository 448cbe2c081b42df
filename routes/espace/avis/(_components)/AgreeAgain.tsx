import { useText } from "@/components/use_text.ts";
import { SUBSCRIPTION_NAMES } from "@/lib/text/form_names.ts";
import { FRENCH_ACTIONS } from "@/lib/text/french_codes.ts";

/** Asks who has agreed to an earlier sentence, on notices only, for today's. */
export function AgreeAgain({ slug }: { slug: string }) {
  const { t } = useText();
  return (
    <form method="post">
      <p>{t("notices-consent-again")}</p>
      <p>{t("notices-consent")}</p>
      <input type="hidden" name={SUBSCRIPTION_NAMES.contract} value={slug} />
      <button
        type="submit"
        class="btn"
        name={SUBSCRIPTION_NAMES.action}
        aria-describedby={`titre-${slug}`}
        value={FRENCH_ACTIONS.subscribe}
      >
        {t("notices-agree")}
      </button>
    </form>
  );
}
