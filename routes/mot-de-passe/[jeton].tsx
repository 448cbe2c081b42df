import { page } from "fresh";
import { PageShell } from "../../components/PageShell.tsx";
import { Button } from "../../components/form/Button.tsx";
import type { FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { NewPasswordFields } from "../../components/form/NewPasswordFields.tsx";
import { TokenPage } from "../../components/TokenPage.tsx";
import { useText } from "../../components/use_text.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/forms.ts";
import { pathPart } from "../../lib/http/path_part.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { readDeviceCookie } from "../../lib/http/session.ts";
import { ACCOUNT_NAMES } from "../../lib/text/form_names.ts";
import {
  newPasswordErrors,
  refusedPasswordErrors,
} from "../../lib/text/new_password.ts";
import { acceptInvitation } from "../../lib/usecases/account/accept_invitation.ts";
import { resetPassword } from "../../lib/usecases/account/change_password.ts";
import { readPurpose } from "../../lib/usecases/account/read_token.ts";

/** What a link to this page lets its reader do: choose a new password, or a first one. */
const PURPOSES = ["reset", "invitation"] as const;

interface Data {
  link: "usable" | "dead" | "taken";
  errors: FieldError[];
}

const REFUSED = { dead: 410, taken: 409 } as const;

const refuse = (link: keyof typeof REFUSED) =>
  page<Data>({ link, errors: [] }, { status: REFUSED[link] });

const again = (errors: FieldError[]) =>
  page<Data>({ link: "usable", errors }, { status: 422 });

export const handler = define.handlers({
  async GET({ state, params }) {
    const jeton = pathPart(params, "jeton");
    return await readPurpose(state.services, jeton, PURPOSES) === null
      ? refuse("dead")
      : page<Data>({ link: "usable", errors: [] });
  },

  async POST(ctx) {
    const { password, passwordConfirmation } = ACCOUNT_NAMES;
    const names = { password, passwordConfirmation };
    const typed = await readForm(ctx.req, names);
    const jeton = pathPart(ctx.params, "jeton");
    const { services, text, origin } = ctx.state;
    const purpose = await readPurpose(services, jeton, PURPOSES);
    if (purpose === null) return refuse("dead");
    const unequal = newPasswordErrors(text, typed);
    if (unequal.length > 0) return again(unequal);
    const result = purpose === "invitation"
      ? await acceptInvitation(services, jeton, typed.password)
      : await resetPassword(
        services,
        jeton,
        typed.password,
        readDeviceCookie(ctx.req, origin),
      );
    switch (result.kind) {
      case "changed":
        return seeOther("/connexion?fait=mot-de-passe");
      case "validated":
        return seeOther("/connexion?fait=validation");
      case "password_refused":
        return again(refusedPasswordErrors(text, result.fault));
      case "taken":
        return refuse("taken");
      default:
        return refuse("dead");
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  if (data.link === "dead") {
    return (
      <TokenPage
        state={state}
        title={t("new-password-dead-title")}
        lead={t("new-password-dead")}
        ways={[
          ["/mot-de-passe-oublie", t("new-password-again")],
          ["/inscription", t("register-title")],
        ]}
      />
    );
  }
  if (data.link === "taken") {
    return (
      <TokenPage
        state={state}
        title={t("validation-taken-title")}
        lead={t("validation-taken")}
        ways={[["/connexion", t("sign-in-title")], [
          "/identifiant-oublie",
          t("forgotten-identifier-title"),
        ]]}
      />
    );
  }
  return (
    <PageShell
      title={t("new-password-title")}
      state={state}
      errors={data.errors}
    >
      <h1>{t("new-password-title")}</h1>
      <Form>
        <NewPasswordFields
          label={t("form-new-password")}
          errors={data.errors}
        />
        <Button>{t("new-password-submit")}</Button>
      </Form>
    </PageShell>
  );
});
