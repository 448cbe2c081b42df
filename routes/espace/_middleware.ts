import { define } from "../../lib/http/define.ts";
import { OWNER_HEADER } from "../../lib/http/kept_copy.ts";
import { keepForSignIn, restoreForm } from "../../lib/http/kept_form.ts";
import { seeOther } from "../../lib/http/see_other.ts";

/** Nobody passes signed out: what was asked for or written is remembered for after the sign-in. */
export default define.middleware(async (ctx) => {
  const { user } = ctx.state;
  if (user !== null) {
    const response = await restoreForm(ctx, user, () => ctx.next());
    response.headers.set(OWNER_HEADER, user.id);
    return response;
  }
  if (ctx.req.method === "POST") return await keepForSignIn(ctx);
  if (ctx.req.method !== "GET") return seeOther("/connexion");
  const { pathname, search } = ctx.url;
  if (pathname === "/espace") return seeOther("/connexion");
  const next = encodeURIComponent(pathname + search);
  return seeOther(`/connexion?suite=${next}`);
});
