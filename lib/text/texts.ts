import type { Language } from "../domain/language.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";

/** Every word of the tenant's pages and mails in a language: what French has, no more and no less. */
export type Texts = typeof fr;

const TEXTS: Record<Language, Texts> = { fr, en, pt: fr, tr: fr, ar: fr };

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
