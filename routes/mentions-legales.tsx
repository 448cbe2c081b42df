import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { legalSections, legalText as text } from "../lib/text/fr/legal.ts";

export default define.page(({ state }) => (
  <PageShell title={text.title} state={state}>
    <InFrench>
      <h1>{text.title}</h1>
      <Article sections={legalSections(state.landlord)} />
    </InFrench>
  </PageShell>
));
