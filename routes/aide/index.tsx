import { Article } from "../../components/Article.tsx";
import { HelpThemes } from "../../components/HelpThemes.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { define } from "../../lib/http/define.ts";
import { helpOf, isHelpTheme } from "../../lib/http/help.ts";

export default define.page(({ state }) => {
  const { helpText: text } = useText();
  const sections = helpOf(state);
  return (
    <PageShell title={text.title} state={state}>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <HelpThemes sections={sections.filter(({ id }) => isHelpTheme(id))} />
      <Article sections={sections.filter(({ id }) => !isHelpTheme(id))} />
    </PageShell>
  );
});
