import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { registrationCookieName } from "../lib/http/registration_cookie.ts";
import { deviceCookieName, sessionCookieName } from "../lib/http/session.ts";
import {
  cookiesSections,
  cookiesText as text,
} from "../lib/text/fr/cookies.ts";

export default define.page(({ state }) => (
  <PageShell title={text.title} state={state}>
    <InFrench>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <Article
        sections={cookiesSections({
          session: sessionCookieName(state.origin),
          device: deviceCookieName(state.origin),
          registration: registrationCookieName(state.origin),
        })}
      />
    </InFrench>
  </PageShell>
));
