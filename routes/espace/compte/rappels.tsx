import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readRemindersForm } from "@/lib/domain/account/account_form.ts";
import {
  backToAccount,
  refuseReminders,
  toAccount,
} from "@/lib/http/account_page.ts";
import { parseYesNo, readForm } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { changeReminders } from "@/lib/usecases/account/change_reminders.ts";

/** Turns the reminder before the day by which to pay on or off. */
export const handler = defineSignedIn.handlers({
  GET: toAccount,

  async POST({ state, req }) {
    const { reminders } = ACCOUNT_NAMES;
    const typed = await readForm(req, { reminders });
    const asked = readRemindersForm({ reminders: parseYesNo(typed.reminders) });
    if ("faults" in asked) {
      return await refuseReminders(state, asked);
    }
    await changeReminders(state.services, state.user, asked.reminders);
    return backToAccount(
      asked.reminders ? "rappels-reprendre" : "rappels-arreter",
    );
  },
});

export default defineSignedIn.page<typeof handler>(AccountPage);
