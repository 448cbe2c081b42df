import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import { Checkbox } from "@/components/form/Checkbox.tsx";
import { CurrentPassword } from "@/components/form/CurrentPassword.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useText } from "@/components/use_text.ts";
import { readClosingForm } from "@/lib/domain/account/account_form.ts";
import { type ActData, refuseAct } from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildForgottenDeviceCookie,
  buildLeavingHeaders,
} from "@/lib/http/session.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES, YES } from "@/lib/text/form_names.ts";
import { closeAccount } from "@/lib/usecases/account/close_account.ts";
import { ActPage } from "./(_components)/ActPage.tsx";

/** Closes the account: the browser is signed out and known no more. */
export const handler = defineSignedIn.handlers({
  GET: () => page<ActData>({ errors: [] }),

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const { currentPassword, confirmed } = ACCOUNT_NAMES;
    const typed = await readForm(req, { currentPassword, confirmed });
    const asked = readClosingForm({
      currentPassword: typed.currentPassword,
      confirmed: typed.confirmed === YES,
    });
    if ("faults" in asked) return refuseAct(state, "closing", asked, {});
    const result = await closeAccount(services, user, asked.password);
    if (result.kind !== "closed") {
      return refuseAct(state, "closing", result, {});
    }
    const headers = buildLeavingHeaders(origin);
    headers.append("Set-Cookie", buildForgottenDeviceCookie(origin));
    return seeOther("/connexion?fait=fermeture", headers);
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { errors } = data;
  const { archiveYears: years, logMonths: months } = state.landlord.retention;
  return (
    <ActPage title={t("account-close-title")} state={state} errors={errors}>
      <p>{t("account-close-lead")}</p>
      <p>{t("account-close-erased")}</p>
      <p>{t("account-close-kept", { years, months })}</p>
      <Form>
        <CurrentPassword form="closing" errors={errors} />
        <Checkbox
          name={ACCOUNT_NAMES.confirmed}
          value={YES}
          label={t("account-close-confirm")}
          errors={errors}
        />
        <Button kind="danger">{t("account-close-submit")}</Button>
      </Form>
    </ActPage>
  );
});
