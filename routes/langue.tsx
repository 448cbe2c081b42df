import { page } from "fresh";
import { LanguageButtons } from "../components/LanguageChoice.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { useText } from "../components/use_text.ts";
import { isLanguage } from "../lib/domain/language.ts";
import { define } from "../lib/http/define.ts";
import { readForm, readQuery } from "../lib/http/forms.ts";
import { buildLanguageCookie } from "../lib/http/language.ts";
import { languageReturn } from "../lib/http/safe_next.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { LANGUAGE_CHOICE_NAMES } from "../lib/text/form_names.ts";
import { changeLanguage } from "../lib/usecases/account/change_language.ts";

export const handler = define.handlers({
  GET: ({ state, url }) =>
    page(
      languageReturn(
        readQuery(url, LANGUAGE_CHOICE_NAMES.back),
        state.origin,
      ),
    ),

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const typed = await readForm(req, LANGUAGE_CHOICE_NAMES);
    const { language } = typed;
    const back = languageReturn(typed.back, origin);
    if (!isLanguage(language)) return seeOther(back);
    if (user !== null) await changeLanguage(services, user.id, language);
    return seeOther(back, {
      "Set-Cookie": buildLanguageCookie(origin, language),
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  return (
    <PageShell title={t("language-title")} state={{ ...state, path: data }}>
      <h1>{t("language-title")}</h1>
      <LanguageButtons current={state.language} back={data} />
    </PageShell>
  );
});
