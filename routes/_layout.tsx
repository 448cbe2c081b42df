import { TextContext } from "../components/use_text.ts";
import { define } from "../lib/http/define.ts";

/** Gives every page the words of its reader's language. A layout, for the document around is rendered apart from the page. */
export default define.layout(({ Component, state }) => (
  <TextContext.Provider value={state.text}>
    <Component />
  </TextContext.Provider>
));
