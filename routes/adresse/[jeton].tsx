import { pathPart } from "../../lib/http/path_part.ts";
import { page } from "fresh";
import { TokenPage } from "../../components/TokenPage.tsx";
import { define } from "../../lib/http/define.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { confirmEmailChange } from "../../lib/usecases/account/change_email.ts";
import { isTokenUsable } from "../../lib/usecases/account/read_token.ts";
import { useText } from "../../components/use_text.ts";

type Data = "usable" | "dead_link";

export const handler = define.handlers({
  async GET(ctx) {
    const jeton = pathPart(ctx.params, "jeton");
    const usable = await isTokenUsable(
      ctx.state.services,
      jeton,
      "mail_change",
    );
    return usable
      ? page<Data>("usable")
      : page<Data>("dead_link", { status: 410 });
  },

  async POST(ctx) {
    const { services, user } = ctx.state;
    const result = await confirmEmailChange(
      services,
      pathPart(ctx.params, "jeton"),
    );
    if (result === "dead_link") return page<Data>(result, { status: 410 });
    return seeOther(
      user === null ? "/connexion?fait=adresse" : "/espace/compte?fait=adresse",
    );
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  return data === "usable"
    ? (
      <TokenPage
        state={state}
        title={t("validation-change-title")}
        lead={t("validation-change-lead")}
        submit={t("validation-change-submit")}
      />
    )
    : (
      <TokenPage
        state={state}
        title={t("validation-dead-title")}
        lead={t("validation-dead")}
        ways={[["/connexion", t("sign-in-title")]]}
      />
    );
});
