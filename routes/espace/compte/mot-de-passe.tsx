import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import { CurrentPassword } from "@/components/form/CurrentPassword.tsx";
import { Form } from "@/components/form/Form.tsx";
import { NewPasswordFields } from "@/components/form/NewPasswordFields.tsx";
import { useText } from "@/components/use_text.ts";
import { readPasswordForm } from "@/lib/domain/account/account_form.ts";
import {
  type ActData,
  backToAccount,
  refuseAct,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import {
  buildSessionCookie,
  readDeviceCookie,
  readSessionCookie,
} from "@/lib/http/session.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { changePassword } from "@/lib/usecases/account/change_password.ts";
import { ActPage } from "./(_components)/ActPage.tsx";

const { currentPassword, password, passwordConfirmation } = ACCOUNT_NAMES;
const NAMES = { currentPassword, password, passwordConfirmation };

/** Sets another password: this browser goes on with a new session, all others end. */
export const handler = defineSignedIn.handlers({
  GET: () => page<ActData>({ errors: [] }),

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const asked = readPasswordForm(await readForm(req, NAMES));
    if ("faults" in asked) return refuseAct(state, "password", asked, {});
    const result = await changePassword(services, user, asked, {
      sessionSecret: readSessionCookie(req, origin),
      deviceSecret: readDeviceCookie(req, origin),
    });
    return result.kind === "changed"
      ? backToAccount("mot-de-passe", {
        "Set-Cookie": buildSessionCookie(origin, result.secret),
      })
      : refuseAct(state, "password", result, {});
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { errors } = data;
  return (
    <ActPage title={t("account-password-title")} state={state} errors={errors}>
      <Form>
        <CurrentPassword form="password" errors={errors} />
        <NewPasswordFields label={t("form-new-password")} errors={errors} />
        <Button>{t("account-password-submit")}</Button>
      </Form>
    </ActPage>
  );
});
