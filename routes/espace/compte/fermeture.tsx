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
import { closeAccount } from "@/lib/usecases/account/close_account.ts";

/** Closes the account: the browser is signed out and known no more. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const { services, user, origin } = state;
    const fields = ["mot_de_passe_actuel", "confirme"] as const;
    const asked = readClosingForm(await readForm(req, fields));
    if ("faults" in asked) {
      return await refuseAccountForm(state, "fermeture", asked);
    }
    const result = await closeAccount(services, user, asked.password);
    if (result.kind !== "closed") {
      return await refuseAccountForm(state, "fermeture", result);
    }
    const headers = buildLeavingHeaders(origin);
    headers.append("Set-Cookie", buildForgottenDeviceCookie(origin));
    return seeOther("/connexion?fait=fermeture", headers);
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
