import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Texts, textsOf } from "../lib/text/texts.ts";

/** The words of the page that is being rendered; the document around every page says which. */
export const TextContext = createContext<Texts>(textsOf("fr"));

/** The words of the reader's language, while a page is rendered. Islands get theirs as props: they hold no words. */
export function useText(): Texts {
  return useContext(TextContext);
}
