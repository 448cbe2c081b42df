import { Article } from "../components/Article.tsx";
import { InFrench } from "../components/InFrench.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { formCookieName } from "../lib/http/kept_form.ts";
import { registrationCookieName } from "../lib/http/registration_cookie.ts";
import { deviceCookieName, sessionCookieName } from "../lib/http/session.ts";
import { cookiesSections } from "../lib/text/articles/cookies.ts";
import { french } from "../lib/text/french.ts";

const { t } = french;

export default define.page(({ state }) => (
  <PageShell title={t("cookies-title")} state={state}>
    <InFrench>
      <h1>{t("cookies-title")}</h1>
      <p>{t("cookies-lead")}</p>
      <Article
        sections={cookiesSections({
          session: sessionCookieName(state.origin),
          device: deviceCookieName(state.origin),
          form: formCookieName(state.origin),
          registration: registrationCookieName(state.origin),
        })}
      />
    </InFrench>
  </PageShell>
));
