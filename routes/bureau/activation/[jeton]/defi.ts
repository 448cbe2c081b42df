import { HttpError } from "fresh";
import { define } from "@/lib/http/define.ts";
import { challengeAnswer } from "@/lib/http/passkey_answer.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { beginFirstPasskey } from "@/lib/usecases/office/own_passkeys.ts";

/** What an account's first passkey is to sign: for the page's script. */
export const handler = define.handlers({
  async POST({ state: { services }, params }) {
    const link = pathPart(params, "jeton");
    const result = await beginFirstPasskey(services, link);
    if (result.kind === "dead_link") throw new HttpError(410);
    return challengeAnswer(result);
  },
});
