import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import {
  accessibilityLead,
  accessibilitySections,
} from "../lib/text/articles/accessibility.ts";
import { french } from "../lib/text/french.ts";
import { textsOf } from "../lib/text/texts.ts";

const { t } = french;

export default define.page(({ state }) => {
  const site = `${textsOf("fr").t("common-site")} (${state.origin})`;
  return (
    <PageShell title={t("accessibility-title")} state={state}>
      <InFrench>
        <h1>{t("accessibility-title")}</h1>
        <Article
          lead={accessibilityLead(state.landlord, site)}
          sections={accessibilitySections(state.landlord, site)}
        />
      </InFrench>
    </PageShell>
  );
});
