import { page } from "fresh";
import { TokenPage } from "../../components/TokenPage.tsx";
import { define } from "../../lib/http/define.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { isTokenUsable } from "../../lib/usecases/read_token.ts";
import { validateAccount } from "../../lib/usecases/validate_account.ts";
import { useText } from "../../components/use_text.ts";

type Data = "usable" | "dead_link" | "taken";

export const handler = define.handlers({
  // Nothing is used up here: mail scanners open links.
  async GET(ctx) {
    const { jeton } = ctx.params;
    const usable = await isTokenUsable(ctx.state.services, jeton, "validation");
    return usable
      ? page<Data>("usable")
      : page<Data>("dead_link", { status: 410 });
  },

  async POST(ctx) {
    const result = await validateAccount(ctx.state.services, ctx.params.jeton);
    if (result === "validated") return seeOther("/connexion?fait=validation");
    return page<Data>(result, { status: result === "taken" ? 409 : 410 });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { validationText: text, signInText, forgottenIdentifierText } =
    useText();
  switch (data) {
    case "usable":
      return (
        <TokenPage
          state={state}
          title={text.title}
          lead={text.lead}
          submit={text.submit}
        />
      );
    case "dead_link":
      return (
        <TokenPage
          state={state}
          title={text.deadTitle}
          lead={text.dead}
          ways={[["/connexion", signInText.title], [
            "/inscription/envoyee",
            text.again,
          ]]}
        />
      );
    case "taken":
      return (
        <TokenPage
          state={state}
          title={text.takenTitle}
          lead={text.taken}
          ways={[["/connexion", signInText.title], [
            "/identifiant-oublie",
            forgottenIdentifierText.title,
          ]]}
        />
      );
  }
});
