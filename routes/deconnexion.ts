import { define } from "../lib/http/define.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { buildLeavingHeaders, readSessionCookie } from "../lib/http/session.ts";
import { signOut } from "../lib/usecases/read_session.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { services, origin } = ctx.state;
    await signOut(services, readSessionCookie(ctx.req, origin));
    const headers = buildLeavingHeaders(origin);
    return seeOther("/connexion?fait=deconnexion", headers);
  },
});
