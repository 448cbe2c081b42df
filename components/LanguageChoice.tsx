import { LANGUAGE_CHOICE_NAMES } from "../lib/text/form_names.ts";
import { LANGUAGES } from "../lib/domain/language.ts";
import type { Language } from "../lib/domain/language.ts";
import { KEPT_FORM } from "./form/typed_values.ts";
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

/** What shows the way to other languages: its sign can be read without knowing French. */
function LanguageSign({ current }: { current: Language }) {
  const { t } = useText();
  return (
    <>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM1 8h14M8 1c-4 4-4 10 0 14M8 1c4 4 4 10 0 14" />
      </svg>
      <span class="hidden">{t("language-title")}</span>
      {NAMES[current]}
    </>
  );
}

/** The way to the choice of the language, on pages with nothing to fill in. */
export function LanguageLink(props: { current: Language; path: string }) {
  const from = `/langue?retour=${encodeURIComponent(props.path)}`;
  return (
    <a class="lang" href={from} rel="nofollow">
      <LanguageSign current={props.current} />
    </a>
  );
}

/**
 * The choice of the language on a page with a form: each button sends the form along, so that nothing typed is lost.
 */
export function LanguageMenu(props: { current: Language; path: string }) {
  useStyles("languages");
  return (
    <>
      {/* A browser takes the first button of a form for the key Enter: this one does what the form's own does. */}
      <button type="submit" form={KEPT_FORM} hidden />
      <details class="lang">
        <summary>
          <LanguageSign current={props.current} />
        </summary>
        <div class="langs">
          <LanguageChoices
            current={props.current}
            form={KEPT_FORM}
            formaction={props.path}
          />
        </div>
      </details>
    </>
  );
}

/** The languages, one button each. */
export function LanguageButtons(props: { current: Language; back: string }) {
  useStyles("choices");
  return (
    <form method="post" action="/langue" class="cards">
      <input
        type="hidden"
        name={LANGUAGE_CHOICE_NAMES.back}
        value={props.back}
      />
      <LanguageChoices current={props.current} />
    </form>
  );
}

function LanguageChoices(props: {
  current: Language;
  /** The form that they send, and where to, when it is not the one around them. */
  form?: string;
  formaction?: string;
}) {
  const { current, form, formaction } = props;
  // The menu's own name says the current one already.
  const shown = LANGUAGES.filter((one) =>
    form === undefined || one !== current
  );
  return shown.map((language) => (
    <button
      type="submit"
      form={form}
      formaction={formaction}
      formmethod={formaction === undefined ? undefined : "post"}
      name={LANGUAGE_CHOICE_NAMES.language}
      value={language}
      lang={language}
      aria-current={language === current ? "true" : undefined}
    >
      {NAMES[language]}
    </button>
  ));
}
