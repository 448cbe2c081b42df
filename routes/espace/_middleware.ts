import { define } from "../../lib/http/define.ts";
import { seeOther } from "../../lib/http/see_other.ts";

/** Nobody passes signed out: a page asked for is remembered for after the sign-in. */
export default define.middleware((ctx) => {
  if (ctx.state.user !== null) return ctx.next();
  if (ctx.req.method !== "GET") return seeOther("/connexion");
  const { pathname, search } = ctx.url;
  if (pathname === "/espace") return seeOther("/connexion");
  const next = encodeURIComponent(pathname + search);
  return seeOther(`/connexion?suite=${next}`);
});
