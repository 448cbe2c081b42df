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

/** The choice of the language: what it is called can be read without knowing French. */
export function LanguageChoice(props: { current: Language; path: string }) {
  const { languageText } = useText();
  return (
    <details class="lang">
      <summary>
        <span class="hidden">{languageText.title}&nbsp;:</span>
        {NAMES[props.current]} <span aria-hidden="true">· A文ع</span>
      </summary>
      <form method="post" action="/langue">
        <input type="hidden" name="retour" value={props.path} />
        {LANGUAGES.map((language) => (
          <button
            type="submit"
            class="quiet"
            name="langue"
            value={language}
            lang={language}
            aria-current={language === props.current ? "true" : undefined}
          >
            {NAMES[language]}
          </button>
        ))}
      </form>
    </details>
  );
}
