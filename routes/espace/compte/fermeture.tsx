import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readClosingForm } from "@/lib/domain/account/account_form.ts";
import { refuseAccountForm, toAccount } from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildForgottenDeviceCookie,
  buildLeavingHeaders,
} from "@/lib/http/session.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES, YES } from "@/lib/text/form_names.ts";
import { closeAccount } from "@/lib/usecases/account/close_account.ts";

/** Closes the account: the browser is signed out and known no more. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const { currentPassword, confirmed } = ACCOUNT_NAMES;
    const typed = await readForm(req, { currentPassword, confirmed });
    const asked = readClosingForm({
      currentPassword: typed.currentPassword,
      confirmed: typed.confirmed === YES,
    });
    if ("faults" in asked) {
      return await refuseAccountForm(state, "closing", asked);
    }
    const result = await closeAccount(services, user, asked.password);
    if (result.kind !== "closed") {
      return await refuseAccountForm(state, "closing", result);
    }
    const headers = buildLeavingHeaders(origin);
    headers.append("Set-Cookie", buildForgottenDeviceCookie(origin));
    return seeOther("/connexion?fait=fermeture", headers);
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
