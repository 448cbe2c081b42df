import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import { CurrentPassword } from "@/components/form/CurrentPassword.tsx";
import { Field } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useText } from "@/components/use_text.ts";
import { readEmailForm } from "@/lib/domain/account/account_form.ts";
import {
  type ActData,
  backToAccount,
  refuseAct,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { requestEmailChange } from "@/lib/usecases/account/change_email.ts";
import { ActPage } from "./(_components)/ActPage.tsx";

const { email, currentPassword } = ACCOUNT_NAMES;

/** Asks for another address: nothing changes before the link that is mailed to it. */
export const handler = defineSignedIn.handlers({
  GET: () => page<ActData & { email: string }>({ errors: [], email: "" }),

  async POST({ state, req }) {
    const typed = await readForm(req, { email, currentPassword });
    const more = { email: typed.email };
    const asked = readEmailForm(typed);
    if ("faults" in asked) return refuseAct(state, "email", asked, more);
    const result = await requestEmailChange(state.services, state.user, asked);
    return result.kind === "sent"
      ? backToAccount("courriel")
      : refuseAct(state, "email", result, more);
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t, format: { colon } } = useText();
  const { errors } = data;
  return (
    <ActPage
      title={t("account-email-title")}
      state={state}
      errors={errors}
      keeps
    >
      <p>
        {t("account-email-now")}
        {colon} <bdi>{state.user.email}</bdi>
      </p>
      <Form kept>
        <Field
          name={email}
          label={t("account-new-email")}
          type="email"
          autocomplete="email"
          value={data.email}
          errors={errors}
        />
        <CurrentPassword form="email" errors={errors} />
        <Button>{t("account-email-submit")}</Button>
      </Form>
    </ActPage>
  );
});
