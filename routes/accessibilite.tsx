import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { accessibilitySections } from "../lib/text/articles/accessibility.ts";
import { french } from "../lib/text/french.ts";

const { t } = french;

export default define.page(({ state }) => (
  <PageShell title={t("accessibility-title")} state={state}>
    <InFrench>
      <h1>{t("accessibility-title")}</h1>
      <p>{t("accessibility-lead")}</p>
      <Article sections={accessibilitySections(state.landlord)} />
    </InFrench>
  </PageShell>
));
