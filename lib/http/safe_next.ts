import { LANGUAGE_CHOICE_NAMES } from "../text/form_names.ts";
import { isTooLong } from "../domain/typed_text.ts";

/** A path of ours to go on to after signing in, or the fallback: anything that leads elsewhere is refused. */
export function safeNext(
  typed: string,
  origin: string,
  fallback = "/espace",
): string {
  const path = safePath(typed, origin, fallback);
  return /^\/espace(?:[/?]|$)/.test(path) ? path : fallback;
}

/** A path of ours to go back to, or the fallback: anything that leads to another origin is refused. */
export function safePath(
  typed: string,
  origin: string,
  fallback = "/",
): string {
  if (isTooLong(typed)) return fallback;
  if (!typed.startsWith("/") || !URL.canParse(typed, origin)) return fallback;
  const url = new URL(typed, origin);
  // `/.//elsewhere` is a path of ours until a browser reads what is left of it, `//elsewhere`, as another site.
  return url.origin === new URL(origin).origin &&
      !url.pathname.startsWith("//")
    ? url.pathname + url.search
    : fallback;
}

/**
 * Where to go back to from the choice of the language: never to that choice itself, however deep links have nested
 * it.
 */
export function languageReturn(typed: string, origin: string): string {
  let path = safePath(typed, origin);
  // Each turn takes a query apart, so that what is left is shorter.
  while (/^\/langue\/?(?:\?|$)/.test(path)) {
    const inner =
      new URL(path, origin).searchParams.get(LANGUAGE_CHOICE_NAMES.back) ??
        "";
    path = safePath(inner, origin);
  }
  return path;
}
