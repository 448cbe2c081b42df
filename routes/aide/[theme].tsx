import { HttpError, page } from "fresh";
import { Article } from "../../components/Article.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { define } from "../../lib/http/define.ts";
import { helpOf, isHelpTheme } from "../../lib/http/help.ts";

export const handler = define.handlers({
  GET({ state, params }) {
    const section = helpOf(state).find(({ id }) =>
      id === params.theme && isHelpTheme(id)
    );
    if (section === undefined) throw new HttpError(404);
    return page(section);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t, format } = useText();
  const title = `${t("help-title")}${format.colon} ${data.title}`;
  return (
    <PageShell title={title} state={state}>
      <h1>{title}</h1>
      <Article sections={[{ ...data, title: t("help-contents") }]} open />
      <p>
        <a href="/aide">{t("help-title")}</a>
      </p>
    </PageShell>
  );
});
