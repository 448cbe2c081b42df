import { define } from "@/lib/http/define.ts";
import { describeDevice } from "@/lib/http/describe_device.ts";
import { readPasskeyForm } from "@/lib/http/passkey_answer.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { buildEnteringHeaders } from "@/lib/http/staff_cookies.ts";
import { activateByPasskey } from "@/lib/usecases/office/own_passkeys.ts";

/** Opens an account with its first passkey. */
export const handler = define.handlers({
  async POST({ state: { services, origin }, req, params }) {
    const form = await readPasskeyForm(req);
    const link = pathPart(params, "jeton");
    const device = describeDevice(req.headers.get("user-agent"));
    const result = await activateByPasskey(services, link, form, { device });
    return result.kind === "activated"
      ? seeOther("/bureau", buildEnteringHeaders(origin, result.secret))
      : seeOther(`/bureau/activation/${link}?cle=refusee`);
  },
});
