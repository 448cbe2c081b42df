import { emailPostErrors } from "../../lib/text/email_post.ts";
import { page } from "fresh";
import { EmailForm } from "../../components/EmailForm.tsx";
import type { FieldError } from "../../components/form/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { define } from "../../lib/http/define.ts";
import { postEmail } from "../../lib/http/email_post.ts";
import { readRegistrationCookie } from "../../lib/http/registration_cookie.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { resendValidation } from "../../lib/usecases/account/resend_validation.ts";
import { useText } from "../../components/use_text.ts";

interface Data {
  email: string;
  again: boolean;
  errors: FieldError[];
}

export const handler = define.handlers({
  GET: () => page<Data>({ email: "", again: false, errors: [] }),

  async POST(ctx) {
    const { req, state } = ctx;
    const browserSecret = readRegistrationCookie(req, state.origin);
    const post = await postEmail(
      req,
      state,
      (services, email, addressBlock) =>
        resendValidation(services, email, { addressBlock, browserSecret }),
    );
    const errors = emailPostErrors(ctx.state.text, post);
    const data: Data = {
      email: post.email,
      again: errors.length === 0,
      errors,
    };
    if (post.kind === "throttled") {
      return page(data, tooMany(post.retryAfterMs));
    }
    return page(data, { status: errors.length === 0 ? 200 : 422 });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  return (
    <PageShell title={t("sent-title")} state={state} errors={data.errors} keeps>
      <h1>{t("sent-title")}</h1>
      {data.again && <Notice kind="success">{t("sent-sent-again")}</Notice>}
      <p>{t("sent-lead")}</p>
      <ol>
        <li>{t("sent-step-open")}</li>
        <li>{t("sent-step-mail")}</li>
        <li>{t("sent-step-link")}</li>
      </ol>
      <h2>{t("sent-missing-title")}</h2>
      <p>{t("sent-missing")}</p>
      <EmailForm
        email={data.email}
        submit={t("sent-again")}
        errors={data.errors}
      />
      <p>
        <a href="/inscription">{t("sent-wrong-address")}</a>
      </p>
    </PageShell>
  );
});
