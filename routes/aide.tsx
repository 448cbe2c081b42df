import { Article } from "../components/Article.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { useText } from "../components/use_text.ts";

export default define.page(({ state }) => {
  const { helpText: text, helpSections } = useText();
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
