import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { privacySections } from "../lib/text/articles/privacy.ts";
import { french } from "../lib/text/french.ts";

const { t } = french;

export default define.page(({ state }) => (
  <PageShell title={t("privacy-title")} state={state}>
    <InFrench>
      <h1>{t("privacy-title")}</h1>
      <p>{t("privacy-lead")}</p>
      <Article
        contents={t("privacy-contents")}
        sections={privacySections(state.landlord)}
      />
    </InFrench>
  </PageShell>
));
