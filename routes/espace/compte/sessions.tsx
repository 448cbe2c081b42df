import { page } from "fresh";
import { useText } from "@/components/use_text.ts";
import { readSessionsForm } from "@/lib/domain/account/account_form.ts";
import {
  type ActData,
  backToAccount,
  refuseAct,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import type { Session } from "@/lib/domain/account/session.ts";
import { ACCOUNT_NAMES, OTHER_SESSIONS } from "@/lib/text/form_names.ts";
import { endOtherSessions } from "@/lib/usecases/account/end_other_sessions.ts";
import { listOpenSessions } from "@/lib/usecases/account/end_sessions.ts";
import { ActPage } from "./(_components)/ActPage.tsx";
import { SessionList } from "./(_components)/SessionList.tsx";

const { session: named, currentPassword } = ACCOUNT_NAMES;
const NAMES = { session: named, currentPassword };

/** The open sessions; ends one of them, or all but this browser's. */
export const handler = defineSignedIn.handlers({
  GET: async ({ state: { services, user } }) =>
    page<ActData & { sessions: Session[] }>({
      errors: [],
      sessions: await listOpenSessions(services, user),
    }),

  async POST({ state, req }) {
    const { services, user, session } = state;
    const typed = await readForm(req, NAMES);
    const asked = readSessionsForm(typed, {
      others: OTHER_SESSIONS,
      presentId: session.id,
    });
    const listed = async () => ({
      sessions: await listOpenSessions(services, user),
    });
    if ("faults" in asked) {
      return refuseAct(state, "sessions", asked, await listed());
    }
    const { which, password } = asked;
    const result = await endOtherSessions(services, user, which, password);
    return result.kind === "ended"
      ? backToAccount("only" in which ? "session" : "autres-sessions")
      : refuseAct(state, "sessions", result, await listed());
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { errors, sessions } = data;
  return (
    <ActPage title={t("account-sessions-title")} state={state} errors={errors}>
      <SessionList
        sessions={sessions}
        current={state.session.id}
        errors={errors}
      />
    </ActPage>
  );
});
