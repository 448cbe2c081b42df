import { define } from "../../lib/http/define.ts";
import { seeOther } from "../../lib/http/see_other.ts";

/** Nobody passes signed out: a page asked for is remembered for after the sign-in. */
export default define.middleware(async (ctx) => {
  const { user } = ctx.state;
  if (user !== null) {
    const response = await ctx.next();
    // Whose page it is: a device that keeps one for somebody else forgets it (`static/sw.js`).
    response.headers.set("Garde", user.id);
    return response;
  }
  if (ctx.req.method !== "GET") return seeOther("/connexion");
  const { pathname, search } = ctx.url;
  if (pathname === "/espace") return seeOther("/connexion");
  const next = encodeURIComponent(pathname + search);
  return seeOther(`/connexion?suite=${next}`);
});
