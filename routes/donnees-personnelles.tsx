import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import {
  privacySections,
  privacyText as text,
} from "../lib/text/fr/privacy.ts";

export default define.page(({ state }) => (
  <PageShell title={text.title} state={state}>
    <InFrench>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <Article
        contents={text.contents}
        sections={privacySections(state.landlord)}
      />
    </InFrench>
  </PageShell>
));
