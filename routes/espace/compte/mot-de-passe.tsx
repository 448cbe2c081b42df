import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readPasswordForm } from "@/lib/domain/account/account_form.ts";
import {
  backToAccount,
  refuseAccountForm,
  toAccount,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import {
  buildSessionCookie,
  readDeviceCookie,
  readSessionCookie,
} from "@/lib/http/session.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { changePassword } from "@/lib/usecases/account/change_password.ts";

const { currentPassword, password, passwordConfirmation } = ACCOUNT_NAMES;
const NAMES = { currentPassword, password, passwordConfirmation };

/** Sets another password: this browser goes on with a new session, all others end. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const asked = readPasswordForm(await readForm(req, NAMES));
    if ("faults" in asked) {
      return await refuseAccountForm(state, "password", asked);
    }
    const result = await changePassword(services, user, asked, {
      sessionSecret: readSessionCookie(req, origin),
      deviceSecret: readDeviceCookie(req, origin),
    });
    return result.kind === "changed"
      ? backToAccount("mot-de-passe", {
        "Set-Cookie": buildSessionCookie(origin, result.secret),
      })
      : await refuseAccountForm(state, "password", result);
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
