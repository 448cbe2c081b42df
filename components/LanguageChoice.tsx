import { LANGUAGES } from "../lib/domain/language.ts";
import type { Language } from "../lib/domain/language.ts";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** Each language by its own name. */
const NAMES: Record<Language, string> = {
  fr: "Français",
  en: "English",
  pt: "Português",
  tr: "Türkçe",
  ar: "العربية",
};

/** The way to the choice of the language, on every page: its sign can be read without knowing French. */
export function LanguageLink(props: { current: Language; path: string }) {
  const { t } = useText();
  const from = `/langue?retour=${encodeURIComponent(props.path)}`;
  return (
    <a class="lang" href={from} rel="nofollow">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM1 8h14M8 1c-4 4-4 10 0 14M8 1c4 4 4 10 0 14" />
      </svg>
      <span class="hidden">{t("language-title")}</span>
      {NAMES[props.current]}
    </a>
  );
}

/** The languages, one button each. */
export function LanguageButtons(props: { current: Language; back: string }) {
  useStyles("choices");
  return (
    <form method="post" action="/langue" class="cards">
      <input type="hidden" name="retour" value={props.back} />
      {LANGUAGES.map((language) => (
        <button
          type="submit"
          name="langue"
          value={language}
          lang={language}
          aria-current={language === props.current ? "true" : undefined}
        >
          {NAMES[language]}
        </button>
      ))}
    </form>
  );
}
