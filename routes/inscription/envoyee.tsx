import { emailPostErrors } from "../../lib/text/email_post.ts";
import { page } from "fresh";
import { EmailForm } from "../../components/EmailForm.tsx";
import type { FieldError } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { define } from "../../lib/http/define.ts";
import { postEmail } from "../../lib/http/email_post.ts";
import { readRegistrationCookie } from "../../lib/http/registration_cookie.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { resendValidation } from "../../lib/usecases/resend_validation.ts";
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
  const { sentText } = useText();
  return (
    <PageShell title={sentText.title} state={state} errors={data.errors}>
      <h1>{sentText.title}</h1>
      {data.again && <Notice kind="success">{sentText.sentAgain}</Notice>}
      <p>{sentText.lead}</p>
      <ol>{sentText.steps.map((step) => <li>{step}</li>)}</ol>
      <h2>{sentText.missingTitle}</h2>
      <p>{sentText.missing}</p>
      <EmailForm
        email={data.email}
        submit={sentText.again}
        errors={data.errors}
      />
      <p>
        <a href="/inscription">{sentText.wrongAddress}</a>
      </p>
    </PageShell>
  );
});
