import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { Field, type FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/Notice.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { PasskeyForm } from "../../components/office/PasskeyForm.tsx";
import { define } from "../../lib/http/define.ts";
import { readForm, readQuery } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { buildPendingCookie } from "../../lib/http/staff_cookies.ts";
import { leadsToAccount, withNext } from "../../lib/http/staff_next.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { SIGN_IN_NAMES } from "../../lib/text/form_names.ts";
import { french, type PlainFrench } from "../../lib/text/french.ts";
import { signInStaff } from "../../lib/usecases/office/sign_in_staff.ts";

const NAMES = {
  email: SIGN_IN_NAMES.email,
  password: SIGN_IN_NAMES.password,
};

/** Why another way in did not lead in, by the address that it came back to. */
const REFUSALS: ReadonlyMap<string, PlainFrench> = new Map([
  ["?cle=refusee", "passkey-refused"],
  ["?oidc=refusee", "sign-on-refused"],
  ["?oidc=muette", "sign-on-unreachable"],
]);

interface Data {
  email: string;
  errors: FieldError[];
}

const faulty = (email: string, message: string): Data => ({
  email,
  errors: [{ field: NAMES.email, message }],
});

export const handler = define.handlers({
  GET({ state, url }) {
    if (state.staff !== null && !leadsToAccount(url)) {
      return seeOther("/bureau");
    }
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
        return seeOther(withNext("/bureau/code", ctx.url), {
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
  const { errors } = data;
  const { services: { signOn } } = state;
  const refusal = REFUSALS.get(url.search);
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
      {refusal !== undefined && <Notice kind="warning">{t(refusal)}</Notice>}
      {leadsToAccount(url)
        ? <Notice kind="info">{t("own-again")}</Notice>
        : <p>{t("office-sign-in-lead")}</p>}
      {signOn !== null && (
        <form method="post" action={withNext("/bureau/oidc", url)}>
          <Button>{t("sign-on-submit")}</Button>
        </form>
      )}
      {!signOn?.isOnly && <OwnWays {...data} url={url} />}
    </OfficeShell>
  );
});

/** Password and code, and passkeys. */
function OwnWays({ email, errors, url }: Data & { url: URL }) {
  const { t } = french;
  return (
    <>
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
      <PasskeyForm
        kind="get"
        action={withNext("/bureau/cle", url)}
        challenge="/bureau/cle/defi"
      >
        <p>{t("passkey-or")}</p>
        <Button kind="second">{t("passkey-sign-in")}</Button>
      </PasskeyForm>
    </>
  );
}
