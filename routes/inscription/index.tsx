import { registrationFault } from "../../lib/text/registration_faults.ts";
import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { Field, type FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { NewPasswordFields } from "../../components/form/NewPasswordFields.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { ReferenceFields } from "../../components/form/ReferenceFields.tsx";
import { readRegistration } from "../../lib/domain/account/registration_form.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/forms.ts";
import {
  buildRegistrationCookie,
  readRegistrationCookie,
} from "../../lib/http/registration_cookie.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import {
  admitRegistrationForm,
  registerTenant,
} from "../../lib/usecases/account/register_tenant.ts";
import { useText } from "../../components/use_text.ts";
import type { Texts } from "../../lib/text/texts.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { REGISTRATION_NAMES as NAMES } from "../../lib/text/form_names.ts";
import { useStyles } from "../../components/page_needs.ts";

interface Data {
  typed: Record<string, string>;
  errors: FieldError[];
}

export const handler = define.handlers({
  GET: (ctx) =>
    ctx.state.user === null
      ? page<Data>({ typed: {}, errors: [] })
      : seeOther("/espace"),

  async POST(ctx) {
    const { services, landlord, addressBlock, language, text, origin } =
      ctx.state;
    const typed = await readForm(ctx.req, NAMES);
    const flooded = await admitRegistrationForm(services, addressBlock);
    if (flooded !== null) return refuse(text, typed, flooded.retryAfterMs);
    const common = await services.commonPasswords();
    const read = readRegistration(typed, landlord.name, common);
    if (!read.ok) {
      const errors = read.faults.map((fault) => ({
        field: NAMES[fault.field],
        message: registrationFault(text, fault),
      }));
      return page<Data>({ typed, errors }, { status: 422 });
    }
    const result = await registerTenant(
      services,
      { ...read.request, language },
      {
        addressBlock,
        browserSecret: readRegistrationCookie(ctx.req, origin),
      },
    );
    if (result.kind === "registered") {
      return seeOther("/inscription/envoyee", {
        "Set-Cookie": buildRegistrationCookie(origin, result.browserSecret),
      });
    }
    return refuse(text, typed, result.retryAfterMs);
  },
});

/** The form again, with how long to wait. */
function refuse(
  text: Texts,
  typed: Record<string, string>,
  retryAfterMs: number,
) {
  const message = tooManyTries(text, retryAfterMs);
  const errors = [{ field: NAMES.reference, message }];
  return page<Data>({ typed, errors }, tooMany(retryAfterMs));
}

export default define.page<typeof handler>(({ data, state }) => {
  useStyles("row");
  const { t } = useText();
  const { typed, errors } = data;
  return (
    <PageShell title={t("register-title")} state={state} errors={errors} keeps>
      <h1>{t("register-title")}</h1>
      <p>{t("register-intro")}</p>
      <Form kept>
        <ReferenceFields typed={typed} errors={errors} />
        <Field
          name={NAMES.email}
          label={t("form-email")}
          type="email"
          autocomplete="email"
          value={typed.email}
          errors={errors}
        />
        <Field
          name={NAMES.emailConfirmation}
          label={t("form-email-confirmation")}
          type="email"
          autocomplete="email"
          value={typed.emailConfirmation}
          errors={errors}
        />
        <NewPasswordFields label={t("form-password")} errors={errors} />
        <p class="row">
          <Button>{t("register-submit")}</Button>
          <a href="/">{t("form-cancel")}</a>
        </p>
      </Form>
    </PageShell>
  );
});
