import { isLanguage, type Language } from "../domain/language.ts";
import { textsOf } from "../text/texts.ts";
import { buildCookie, readCookie } from "./cookies.ts";
import type { PortalState } from "./state.ts";

/** The cookie that remembers which language a browser has chosen. */
const LANGUAGE_COOKIE = "langue";
const KEPT_SECONDS = 365 * 86_400;

/**
 * The language that a browser has chosen; null where it has chosen none: pages are in French then, whatever it
 * accepts.
 */
export function readLanguageCookie(request: Request): Language | null {
  const value = readCookie(request, LANGUAGE_COOKIE);
  return isLanguage(value) ? value : null;
}

/** A `Set-Cookie` value that remembers a language for a year. */
export function buildLanguageCookie(
  origin: string,
  language: Language,
): string {
  return buildCookie(origin, LANGUAGE_COOKIE, language, KEPT_SECONDS);
}

/** Lets a request's page be written in a language. */
export function setLanguage(state: PortalState, language: Language) {
  state.text = textsOf(language);
  state.language = isLanguage(language) ? language : "fr";
}
