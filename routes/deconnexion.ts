import { define } from "../lib/http/define.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { buildLeavingHeaders, readSessionCookie } from "../lib/http/session.ts";
import { signOut } from "../lib/usecases/account/read_session.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { services, origin } = ctx.state;
    // Whatever becomes of the store, this browser drops its cookie.
    const ended = await signOut(services, readSessionCookie(ctx.req, origin));
    const done = ended ? "deconnexion" : "deconnexion-ici";
    return seeOther(`/connexion?fait=${done}`, buildLeavingHeaders(origin));
  },
});
