import type { Language } from "../domain/language.ts";
import { ar } from "./ar/ar.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";
import { pt } from "./pt/pt.ts";
import { tr } from "./tr/tr.ts";

/** Every word of the tenant's pages and mails in a language: what French has, no more and no less. */
export type Texts = typeof fr;

const TEXTS: Record<Language, Texts> = { fr, en, pt, tr, ar };

/** The words of a language; French for an account that is older than the choice. */
export function textsOf(language: Language): Texts {
  return TEXTS[language] ?? fr;
}
