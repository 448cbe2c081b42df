import { page } from "fresh";
import { Notice } from "../components/Notice.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { SignInForm } from "../components/SignInForm.tsx";
import { describeDevice } from "../lib/http/describe_device.ts";
import { define } from "../lib/http/define.ts";
import { readForm, readQuery } from "../lib/http/forms.ts";
import { followsLeaving, NOBODY, OWNER_HEADER } from "../lib/http/kept_copy.ts";
import { readLanguageCookie } from "../lib/http/language.ts";
import { tooMany } from "../lib/http/retry_after.ts";
import { safeNext } from "../lib/http/safe_next.ts";
import { seeOther } from "../lib/http/see_other.ts";
import {
  buildDeviceCookie,
  buildSessionCookie,
  readDeviceCookie,
  readSessionCookie,
} from "../lib/http/session.ts";
import type { Texts } from "../lib/text/texts.ts";
import { signIn } from "../lib/usecases/account/sign_in.ts";
import { useScript } from "../components/page_needs.ts";
import { useText } from "../components/use_text.ts";
import { tooManyTries } from "../lib/text/durations.ts";
import { SIGN_IN_NAMES as NAMES } from "../lib/text/form_names.ts";

/** What has just happened, by the page that leads here. */
const DONE = {
  validation: "sign-in-validated",
  "mot-de-passe": "sign-in-password-changed",
  adresse: "sign-in-email-changed",
  deconnexion: "sign-in-signed-out",
  "deconnexion-ici": "sign-in-signed-out-here",
  fermeture: "sign-in-closed",
  expiree: "sign-in-expired",
  "expiree-gardee": "sign-in-expired-kept",
} as const;

function doneNotice({ t }: Texts, url: URL): string {
  const done = readQuery(url, "fait");
  const named = Object.entries(DONE).find(([name]) => name === done);
  if (named !== undefined) return t(named[1]);
  return url.searchParams.has(NAMES.next) ? t("sign-in-first") : "";
}

interface Data {
  email: string;
  next: string;
  notice: string;
  errors: { field: string; message: string }[];
  /** After a sign-out or a closure: the page lets the device erase what it keeps. */
  erases: boolean;
}

export const handler = define.handlers({
  GET(ctx) {
    if (ctx.state.user !== null) return seeOther("/espace");
    const next = readQuery(ctx.url, NAMES.next);
    const notice = doneNotice(ctx.state.text, ctx.url);
    const done = readQuery(ctx.url, "fait");
    const erases = followsLeaving(ctx.req, done);
    const data: Data = { email: "", next, notice, errors: [], erases };
    return erases
      ? page(data, { headers: { [OWNER_HEADER]: NOBODY } })
      : page(data);
  },

  async POST(ctx) {
    const { services, origin, addressBlock, text } = ctx.state;
    const { email, password, next } = await readForm(ctx.req, NAMES);
    const errors = missing(text, email, password);
    const again = (data: Partial<Data>) => ({
      email,
      next,
      notice: "",
      errors,
      erases: false,
      ...data,
    });
    if (errors.length > 0) return page(again({}), { status: 422 });
    const device = describeDevice(ctx.req.headers.get("user-agent"));
    const result = await signIn(services, { email, password }, {
      addressBlock,
      device,
      sessionSecret: readSessionCookie(ctx.req, origin),
      deviceSecret: readDeviceCookie(ctx.req, origin),
      language: readLanguageCookie(ctx.req),
    });
    switch (result.kind) {
      case "signed_in": {
        const answer = seeOther(safeNext(next, origin), {
          "Set-Cookie": buildSessionCookie(origin, result.secret),
        });
        if (result.deviceSecret !== null) {
          const known = buildDeviceCookie(origin, result.deviceSecret);
          answer.headers.append("Set-Cookie", known);
        }
        return answer;
      }
      case "refused":
        return page(
          again({
            errors: [{
              field: NAMES.email,
              message: text.t("sign-in-refused"),
            }],
          }),
          { status: 422 },
        );
      case "throttled":
        return page(
          again({
            errors: [{
              field: NAMES.email,
              message: tooManyTries(text, result.retryAfterMs),
            }],
          }),
          tooMany(result.retryAfterMs),
        );
    }
  },
});

function missing(
  { t }: Texts,
  email: string,
  password: string,
): Data["errors"] {
  const errors = [];
  if (email.trim() === "") {
    errors.push({ field: NAMES.email, message: t("fault-email-empty") });
  }
  if (password === "") {
    errors.push({ field: NAMES.password, message: t("fault-password-empty") });
  }
  return errors;
}

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  if (data.erases) useScript("forget_offline", {});
  return (
    <PageShell
      title={t("sign-in-title")}
      state={state}
      errors={data.errors}
      keeps
    >
      <h1>{t("sign-in-title")}</h1>
      {data.notice !== "" && <Notice kind="info">{data.notice}</Notice>}
      <SignInForm email={data.email} next={data.next} errors={data.errors} />
      <p>
        {t("sign-in-no-account")} <a href="/inscription">{t("home-create")}</a>
      </p>
    </PageShell>
  );
});
