import { LANGUAGES } from "../lib/domain/language.ts";
import type { Language } from "../lib/domain/language.ts";
import { useText } from "./use_text.ts";

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
  const { languageText } = useText();
  const from = `/langue?retour=${encodeURIComponent(props.path)}`;
  return (
    <a class="lang" href={from}>
      <span class="hidden">{languageText.title}&nbsp;:</span>
      {NAMES[props.current]} <span aria-hidden="true">A文ع</span>
    </a>
  );
}

/** The languages, one button each. */
export function LanguageButtons(props: { current: Language; back: string }) {
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
