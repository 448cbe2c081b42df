import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What stood in a page's form when its reader chose another language, by field name. */
export const TypedValues = createContext<Readonly<Record<string, string>>>({});

/** The form whose values come along when a language is chosen: one a page. */
export const KEPT_FORM = "saisie";

/** What was typed into a field before the language was chosen; undefined where nothing was. */
export function useTyped(name: string): string | undefined {
  return useContext(TypedValues)[name];
}
