import type { ComponentChildren } from "preact";
import type { Texts } from "../lib/text/texts.ts";
import { type PageNeeds, PageNeedsContext } from "./page_needs.ts";
import { TypedValues } from "./form/typed_values.ts";
import { TextContext } from "./use_text.ts";

/**
 * What stands around every page: the words of its reader's language, what was typed before it was chosen, and a new
 * list of what the
 * page needs.
 * Fresh renders a page before the document around it, so that the list is complete when the document is written.
 */
export function PageScope(props: {
  state: {
    text: Texts;
    needs: PageNeeds;
    typed: Readonly<Record<string, string>>;
  };
  children: ComponentChildren;
}) {
  const { state, children } = props;
  state.needs = { sheets: new Set(), scripts: new Map() };
  return (
    <TextContext.Provider value={state.text}>
      <TypedValues.Provider value={state.typed}>
        <PageNeedsContext.Provider value={state.needs}>
          {children}
        </PageNeedsContext.Provider>
      </TypedValues.Provider>
    </TextContext.Provider>
  );
}
