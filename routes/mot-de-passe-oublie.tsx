import { emailPostErrors } from "../lib/text/email_post.ts";
import { page } from "fresh";
import { EmailForm } from "../components/EmailForm.tsx";
import type { FieldError } from "../components/form/Field.tsx";
import { Notice } from "../components/Notice.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { define } from "../lib/http/define.ts";
import { postEmail } from "../lib/http/email_post.ts";
import { tooMany } from "../lib/http/retry_after.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { requestPasswordReset } from "../lib/usecases/account/request_password_reset.ts";
import { useText } from "../components/use_text.ts";

interface Data {
  email: string;
  sent: boolean;
  errors: FieldError[];
}

export const handler = define.handlers({
  GET: (ctx) =>
    page<Data>({
      email: "",
      sent: ctx.url.searchParams.has("envoye"),
      errors: [],
    }),

  async POST(ctx) {
    const post = await postEmail(ctx.req, ctx.state, requestPasswordReset);
    if (post.kind === "sent") return seeOther("/mot-de-passe-oublie?envoye=1");
    const errors = emailPostErrors(ctx.state.text, post);
    const data: Data = { email: post.email, sent: false, errors };
    return post.kind === "throttled"
      ? page(data, tooMany(post.retryAfterMs))
      : page(data, { status: 422 });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  return (
    <PageShell
      title={t("forgotten-password-title")}
      state={state}
      errors={data.errors}
      keeps
    >
      <h1>{t("forgotten-password-title")}</h1>
      {data.sent
        ? <Notice kind="success">{t("forgotten-password-sent")}</Notice>
        : <p>{t("forgotten-password-lead")}</p>}
      <EmailForm
        email={data.email}
        submit={t("forgotten-password-submit")}
        errors={data.errors}
      />
    </PageShell>
  );
});
