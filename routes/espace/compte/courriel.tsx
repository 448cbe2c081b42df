import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readEmailForm } from "@/lib/domain/account/account_form.ts";
import {
  backToAccount,
  refuseAccountForm,
  toAccount,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { requestEmailChange } from "@/lib/usecases/account/change_email.ts";

const { email, currentPassword } = ACCOUNT_NAMES;

/** Asks for another address: nothing changes before the link that is mailed to it. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const typed = await readForm(req, { email, currentPassword });
    const refuse = (refusal: Parameters<typeof refuseAccountForm>[2]) =>
      refuseAccountForm(state, "email", refusal, typed.email);
    const asked = readEmailForm(typed);
    if ("faults" in asked) return await refuse(asked);
    const result = await requestEmailChange(state.services, state.user, asked);
    return result.kind === "sent"
      ? backToAccount("courriel")
      : await refuse(result);
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
