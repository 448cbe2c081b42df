import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readSessionsForm } from "@/lib/domain/account/account_form.ts";
import {
  backToAccount,
  refuseAccountForm,
  toAccount,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES, OTHER_SESSIONS } from "@/lib/text/form_names.ts";
import { endOtherSessions } from "@/lib/usecases/account/end_other_sessions.ts";

const { session: named, currentPassword } = ACCOUNT_NAMES;
const NAMES = { session: named, currentPassword };

/** Ends one session, or all but this browser's. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const { services, user, session } = state;
    const typed = await readForm(req, NAMES);
    const asked = readSessionsForm(typed, {
      others: OTHER_SESSIONS,
      presentId: session.id,
    });
    if ("faults" in asked) {
      return await refuseAccountForm(state, "sessions", asked);
    }
    const { which, password } = asked;
    const result = await endOtherSessions(services, user, which, password);
    return result.kind === "ended"
      ? backToAccount("only" in which ? "session" : "autres-sessions")
      : await refuseAccountForm(state, "sessions", result);
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
