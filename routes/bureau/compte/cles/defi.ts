import { HttpError } from "fresh";
import { defineOffice } from "@/lib/http/define_office.ts";
import { challengeAnswer } from "@/lib/http/passkey_answer.ts";
import { askAgain } from "@/lib/http/staff_next.ts";
import { beginOwnPasskey } from "@/lib/usecases/office/own_passkeys.ts";

/** What a new passkey is to sign: for the page's script. */
export const handler = defineOffice.handlers({
  async POST({ state }) {
    if (askAgain(state) !== null) throw new HttpError(403, "sign_in_again");
    const { services, staff, staffSession: session } = state;
    return challengeAnswer(await beginOwnPasskey(services, { staff, session }));
  },
});
