import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import {
  accessibilityLead,
  accessibilitySections,
} from "../lib/text/articles/accessibility.ts";
import { french } from "../lib/text/french.ts";

const { t } = french;

export default define.page(({ state }) => (
  <PageShell title={t("accessibility-title")} state={state}>
    <InFrench>
      <h1>{t("accessibility-title")}</h1>
      <Article
        lead={accessibilityLead(state.landlord, state.origin)}
        sections={accessibilitySections(state.landlord, state.origin)}
      />
    </InFrench>
  </PageShell>
));
