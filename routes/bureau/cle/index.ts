import { define } from "@/lib/http/define.ts";
import { describeDevice } from "@/lib/http/describe_device.ts";
import { readPasskeyForm } from "@/lib/http/passkey_answer.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildEnteringHeaders,
  readChallengeCookie,
  readStaffCookie,
} from "@/lib/http/staff_cookies.ts";
import { afterSignIn } from "@/lib/http/staff_next.ts";
import { signInByPasskey } from "@/lib/usecases/office/sign_in_by_passkey.ts";

/** Signs in who has answered with a passkey. */
export const handler = define.handlers({
  async POST({ state: { services, origin }, req, url }) {
    const { answer } = await readPasskeyForm(req);
    const challenge = readChallengeCookie(req, origin);
    const result = await signInByPasskey(services, challenge, answer, {
      device: describeDevice(req.headers.get("user-agent")),
      sessionSecret: readStaffCookie(req, origin),
    });
    return result.kind === "signed_in"
      ? seeOther(afterSignIn(url), buildEnteringHeaders(origin, result.secret))
      : seeOther("/bureau/connexion?cle=refusee");
  },
});
