import { PageScope } from "../components/PageScope.tsx";
import { define } from "../lib/http/define.ts";

/** Stands around every page. A layout, for the document around is rendered apart from the page. */
export default define.layout(({ Component, state }) => (
  <PageScope state={state}>
    <Component />
  </PageScope>
));
