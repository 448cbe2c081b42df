import { accountActionErrors } from "../../../lib/text/account_actions.ts";
import { page } from "fresh";
import { AccountForms } from "../../../components/AccountForms.tsx";
import type { FieldError } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PageShell } from "../../../components/PageShell.tsx";
import { SessionList } from "../../../components/SessionList.tsx";
import { readForm } from "../../../lib/http/forms.ts";
import { tooMany } from "../../../lib/http/retry_after.ts";
import { seeOther } from "../../../lib/http/see_other.ts";
import {
  buildForgottenDeviceCookie,
  buildLeavingHeaders,
  buildSessionCookie,
  readDeviceCookie,
  readSessionCookie,
} from "../../../lib/http/session.ts";
import { defineSignedIn } from "../../../lib/http/signed_in.ts";
import type { SignedInState } from "../../../lib/http/state.ts";
import {
  ACCOUNT_FIELDS,
  runAccountAction,
} from "../../../lib/usecases/run_account_action.ts";
import { listOpenSessions } from "../../../lib/usecases/end_sessions.ts";
import { useText } from "../../../components/use_text.ts";
import type { PlainMessage } from "../../../lib/text/texts.ts";

/** What the page says after an action, by its name. */
const DONE: ReadonlyMap<string, PlainMessage> = new Map([
  ["courriel", "account-email-sent"],
  ["mot-de-passe", "account-password-done"],
  ["session", "account-ended"],
  ["autres-sessions", "account-others-ended"],
  ["rappels-arreter", "account-reminders-stopped"],
  ["rappels-reprendre", "account-reminders-back"],
  ["adresse", "account-email-done"],
]);

async function read(
  state: SignedInState,
  typed: { action: string; email: string },
  errors: FieldError[],
) {
  const sessions = await listOpenSessions(state.services, state.user);
  return { sessions, typed, errors, done: "" };
}

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { t } = state.text;
    const data = await read(state, { action: "", email: "" }, []);
    const done = DONE.get(url.searchParams.get("fait") ?? "");
    return page({ ...data, done: done === undefined ? "" : t(done) });
  },

  async POST({ state, req }) {
    const { services, user, session, origin } = state;
    const typed = await readForm(req, ACCOUNT_FIELDS);
    const browser = {
      sessionId: session.id,
      sessionSecret: readSessionCookie(req, origin),
      deviceSecret: readDeviceCookie(req, origin),
    };
    const result = await runAccountAction(services, user, browser, typed);
    if (result.kind === "done") {
      return seeOther(
        `/espace/compte?fait=${result.action}`,
        result.secret === undefined
          ? {}
          : { "Set-Cookie": buildSessionCookie(origin, result.secret) },
      );
    }
    if (result.kind === "closed") {
      const headers = buildLeavingHeaders(origin);
      headers.append("Set-Cookie", buildForgottenDeviceCookie(origin));
      return seeOther("/connexion?fait=fermeture", headers);
    }
    const errors = accountActionErrors(state.text, result);
    const data = await read(state, typed, errors);
    return result.kind === "throttled"
      ? page(data, tooMany(result.retryAfterMs))
      : page(data, { status: 422 });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { sessions, typed, errors, done } = data;
  const { retention } = state.landlord;
  return (
    <PageShell title={t("account-title")} state={state} errors={errors}>
      <h1>{t("account-title")}</h1>
      {done !== "" && <Notice kind="success">{done}</Notice>}
      <AccountForms
        email={state.user.email}
        reminders={state.user.reminders}
        typed={typed}
        errors={errors}
        kept={t("account-close-kept", {
          years: retention.archiveYears,
          months: retention.logMonths,
        })}
      >
        <SessionList
          sessions={sessions}
          current={state.session.id}
          errors={errors}
        />
      </AccountForms>
    </PageShell>
  );
});
