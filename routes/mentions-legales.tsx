import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { legalSections } from "../lib/text/articles/legal.ts";
import { french } from "../lib/text/french.ts";

const { t } = french;

export default define.page(({ state }) => (
  <PageShell title={t("legal-title")} state={state}>
    <InFrench>
      <h1>{t("legal-title")}</h1>
      <p>{t("legal-lead")}</p>
      <Article sections={legalSections(state.landlord)} />
    </InFrench>
  </PageShell>
));
