import { Article } from "../../components/Article.tsx";
import { HelpThemes } from "./(_components)/HelpThemes.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { define } from "../../lib/http/define.ts";
import { helpOf, isHelpTheme } from "../../lib/http/help.ts";

export default define.page(({ state }) => {
  const { t } = useText();
  const sections = helpOf(state);
  return (
    <PageShell title={t("help-title")} state={state}>
      <h1>{t("help-title")}</h1>
      <p>{t("help-lead")}</p>
      <HelpThemes sections={sections.filter(({ id }) => isHelpTheme(id))} />
      <Article sections={sections.filter(({ id }) => !isHelpTheme(id))} />
    </PageShell>
  );
});
