import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readRemindersForm } from "@/lib/domain/account/account_form.ts";
import {
  backToAccount,
  refuseAccountForm,
  toAccount,
} from "@/lib/http/account_page.ts";
import { readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { changeReminders } from "@/lib/usecases/account/change_reminders.ts";

/** Turns the reminder before the day by which to pay on or off. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const asked = readRemindersForm(await readForm(req, ["rappels"]));
    if ("faults" in asked) {
      return await refuseAccountForm(state, "rappels", asked);
    }
    await changeReminders(state.services, state.user, asked.reminders);
    return backToAccount(
      asked.reminders ? "rappels-reprendre" : "rappels-arreter",
    );
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
