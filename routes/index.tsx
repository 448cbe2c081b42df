import { page } from "fresh";
import { ButtonLink } from "../components/form/ButtonLink.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { ShareCard } from "./(_components)/ShareCard.tsx";
import { SignInForm } from "../components/SignInForm.tsx";
import { define } from "../lib/http/define.ts";
import { takeLanguage } from "../lib/http/take_language.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { useText } from "../components/use_text.ts";
import { useStyles } from "../components/page_needs.ts";

export const handler = define.handlers({
  GET: (ctx) => ctx.state.user === null ? page(undefined) : seeOther("/espace"),

  POST: ({ req }) => takeLanguage(req, { email: "email" }),
});

export default define.page<typeof handler>(({ state }) => {
  useStyles("welcome", "card");
  const { t } = useText();
  return (
    <PageShell title={t("home-title")} state={state} keeps>
      <ShareCard state={state} />
      <div class="two">
        <section aria-labelledby="creer">
          <h1 id="creer">{t("home-create-title")}</h1>
          <p>{t("home-benefits-intro")}</p>
          <ul class="ticks">
            <li>{t("home-benefit-contract")}</li>
            <li>{t("home-benefit-balance")}</li>
            <li>{t("home-benefit-payment")}</li>
          </ul>
          <p>{t("home-need")}</p>
          <ButtonLink href="/inscription">{t("home-create")}</ButtonLink>
        </section>
        <section aria-labelledby="connexion" class="card">
          <h2 id="connexion">{t("sign-in-title")}</h2>
          <SignInForm email="" next="" errors={[]} />
        </section>
      </div>
    </PageShell>
  );
});
