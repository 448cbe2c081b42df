import { define } from "@/lib/http/define.ts";
import { challengeAnswer } from "@/lib/http/passkey_answer.ts";
import { buildChallengeCookie } from "@/lib/http/staff_cookies.ts";
import { beginPasskeySignIn } from "@/lib/usecases/office/sign_in_by_passkey.ts";

/** What a passkey is to sign so that its owner comes in: for the page's script. */
export const handler = define.handlers({
  async POST({ state: { services, addressBlock, origin } }) {
    const result = await beginPasskeySignIn(services, { addressBlock });
    return result.kind === "asked"
      ? challengeAnswer(result, {
        "Set-Cookie": buildChallengeCookie(origin, result.secret),
      })
      : challengeAnswer(result);
  },
});
