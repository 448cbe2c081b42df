import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ScriptName, ScriptWords } from "./scripts.ts";
import type { Sheet } from "./sheets.ts";

/**
 * What the parts of a page have asked for while it was rendered: names of style sheets, and scripts with their words.
 */
export interface PageNeeds {
  sheets: Set<string>;
  scripts: Map<string, Readonly<Record<string, string>>>;
}

/** The needs of the page that is being rendered. */
export const PageNeedsContext = createContext<PageNeeds | null>(null);

/** Asks for the style sheets of what a component renders; the page has each of them once. */
export function useStyles(...sheets: readonly Sheet[]) {
  const needs = useContext(PageNeedsContext);
  for (const sheet of sheets) needs?.sheets.add(sheet);
}

/** Asks for a script that makes something more convenient, with the words that it shows. The page works without it. */
export function useScript<Name extends ScriptName>(
  name: Name,
  words: ScriptWords[Name],
) {
  useContext(PageNeedsContext)?.scripts.set(name, words);
}
