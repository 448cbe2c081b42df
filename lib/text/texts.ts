import { directionOf, isLanguage, type Language } from "../domain/language.ts";
import {
  createFormatter,
  type Formatter,
  type Translate,
  type TranslateLinked,
} from "./bundle.ts";
import { FORMATS } from "./format.ts";
import type { Formats } from "./formats.ts";
import ar from "./locales/ar.ftl" with { type: "text" };
import en from "./locales/en.ftl" with { type: "text" };
import fr from "./locales/fr.ftl" with { type: "text" };
import pt from "./locales/pt.ftl" with { type: "text" };
import tr from "./locales/tr.ftl" with { type: "text" };
import type { LinkedMessages, Messages } from "./messages.ts";

/** An id of a message that takes no value: what a table may name. */
export type PlainMessage = {
  [Id in keyof Messages]: Messages[Id] extends null ? Id : never;
}[keyof Messages];

/** Every word of the tenant's pages and mails in a language. */
export interface Texts {
  language: Language;
  /** A message by its id: `t("balance-owes", { amount })`. */
  t: Translate<Messages>;
  /** A message with links in it, and where each leads. */
  linked: TranslateLinked<LinkedMessages>;
  /** How figures and days are written. */
  format: Formats;
  /** A name or a number on its own, kept in its own order where the language runs the other way. */
  isolate(text: string): string;
}

const SOURCES: Readonly<Record<Language, string>> = { fr, en, pt, tr, ar };
const formatters = new Map<Language, Formatter>();

/** The words of a language; French for an account that is older than the choice. */
export function textsOf(chosen: Language): Texts {
  const language = isLanguage(chosen) ? chosen : "fr";
  const { format: t, formatLinked: linked } = formatterOf(language);
  return {
    language,
    t,
    linked,
    format: FORMATS[language],
    isolate: isRightToLeft(language)
      ? (text) => `\u2068${text}\u2069`
      : (text) => text,
  };
}

/** Each language is read once, when it is first spoken. */
function formatterOf(language: Language): Formatter {
  const known = formatters.get(language);
  if (known !== undefined) return known;
  const formatter = createFormatter([SOURCES[language]], {
    locale: FORMATS[language].locale,
    isolating: isRightToLeft(language),
    fallback: language === "fr" ? undefined : formatterOf("fr"),
  });
  formatters.set(language, formatter);
  return formatter;
}

function isRightToLeft(language: Language): boolean {
  return directionOf(language) === "rtl";
}
