import { page } from "fresh";
import { PageShell } from "../../components/PageShell.tsx";
import { Button } from "../../components/form/Button.tsx";
import type { FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { NewPasswordFields } from "../../components/form/NewPasswordFields.tsx";
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
import { resetPassword } from "../../lib/usecases/account/change_password.ts";
import { isTokenUsable } from "../../lib/usecases/account/read_token.ts";

interface Data {
  usable: boolean;
  errors: FieldError[];
}

const dead = () => page<Data>({ usable: false, errors: [] }, { status: 410 });

export const handler = define.handlers({
  async GET(ctx) {
    const jeton = pathPart(ctx.params, "jeton");
    const usable = await isTokenUsable(ctx.state.services, jeton, "reset");
    return usable ? page<Data>({ usable, errors: [] }) : dead();
  },

  async POST(ctx) {
    const { password, passwordConfirmation } = ACCOUNT_NAMES;
    const names = { password, passwordConfirmation };
    const typed = await readForm(ctx.req, names);
    const jeton = pathPart(ctx.params, "jeton");
    const { services, text, origin } = ctx.state;
    if (!await isTokenUsable(services, jeton, "reset")) return dead();
    const unequal = newPasswordErrors(text, typed);
    if (unequal.length > 0) {
      return page<Data>({ usable: true, errors: unequal }, { status: 422 });
    }
    const result = await resetPassword(
      services,
      jeton,
      typed.password,
      readDeviceCookie(ctx.req, origin),
    );
    if (result.kind === "changed") {
      return seeOther("/connexion?fait=mot-de-passe");
    }
    if (result.kind !== "password_refused") return dead();
    const errors = refusedPasswordErrors(text, result.fault);
    return page<Data>({ usable: true, errors }, { status: 422 });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  if (!data.usable) {
    return (
      <PageShell title={t("new-password-dead-title")} state={state}>
        <h1>{t("new-password-dead-title")}</h1>
        <p>{t("new-password-dead")}</p>
        <p>
          <a href="/mot-de-passe-oublie">{t("new-password-again")}</a>
        </p>
      </PageShell>
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
