import { Article } from "../components/Article.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { helpSections, helpText as text } from "../lib/text/fr/help.ts";

export default define.page(({ state }) => {
  const { landlord, origin, services } = state;
  const bankOrigin = new URL(services.scellius.url).origin;
  return (
    <PageShell title={text.title} state={state}>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <Article
        contents={text.contents}
        sections={helpSections(landlord, { origin, bankOrigin })}
      />
    </PageShell>
  );
});
