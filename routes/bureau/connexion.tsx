import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { Field, type FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/Notice.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { define } from "../../lib/http/define.ts";
import { readForm, readQuery } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { buildPendingCookie } from "../../lib/http/staff_cookies.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { SIGN_IN_NAMES } from "../../lib/text/form_names.ts";
import { french } from "../../lib/text/french.ts";
import { signInStaff } from "../../lib/usecases/office/sign_in_staff.ts";

const NAMES = {
  email: SIGN_IN_NAMES.email,
  password: SIGN_IN_NAMES.password,
};

interface Data {
  email: string;
  errors: FieldError[];
}

const faulty = (email: string, message: string): Data => ({
  email,
  errors: [{ field: NAMES.email, message }],
});

export const handler = define.handlers({
  GET({ state }) {
    if (state.staff !== null) return seeOther("/bureau");
    return page<Data>({ email: "", errors: [] });
  },

  async POST(ctx) {
    const { services, origin, addressBlock, text } = ctx.state;
    const { t } = french;
    const { email, password } = await readForm(ctx.req, NAMES);
    if (email.trim() === "" || password === "") {
      const data = faulty(email, t("office-sign-in-missing"));
      return page(data, { status: 422 });
    }
    const typed = { email, password };
    const result = await signInStaff(services, typed, { addressBlock });
    switch (result.kind) {
      case "second_factor":
        return seeOther("/bureau/code", {
          "Set-Cookie": buildPendingCookie(origin, result.secret),
        });
      case "refused":
        return page(faulty(email, t("office-sign-in-refused")), {
          status: 422,
        });
      case "throttled": {
        const { retryAfterMs } = result;
        const message = tooManyTries(text, retryAfterMs);
        return page(faulty(email, message), tooMany(retryAfterMs));
      }
    }
  },
});

export default define.page<typeof handler>(({ data, state, url }) => {
  const { t } = french;
  const { email, errors } = data;
  return (
    <OfficeShell
      title={t("office-sign-in-title")}
      state={state}
      errors={errors}
    >
      <h1>{t("office-sign-in-title")}</h1>
      {readQuery(url, "fait") === "deconnexion" && (
        <Notice kind="success">{t("office-signed-out")}</Notice>
      )}
      <p>{t("office-sign-in-lead")}</p>
      <Form>
        <Field
          name={NAMES.email}
          label={t("office-sign-in-email")}
          type="email"
          autocomplete="username"
          value={email}
          errors={errors}
        />
        <Field
          name={NAMES.password}
          label={t("office-sign-in-password")}
          type="password"
          autocomplete="current-password"
        />
        <Button>{t("office-sign-in-submit")}</Button>
      </Form>
    </OfficeShell>
  );
});
