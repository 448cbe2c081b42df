import { changeLanguage } from "../usecases/account/change_language.ts";
import { define } from "./define.ts";
import { buildLanguageCookie, setLanguage } from "./language.ts";
import { LanguageChosen } from "./language_chosen.ts";

/** Headers that say what came with the request. */
const OF_A_BODY = ["content-type", "content-length", "content-encoding"];

/**
 * Shows a page again in the language that was chosen on it, with what stood in its form. The values come with the
 * request
 * that chooses and go back with its answer: they are kept nowhere.
 */
export const keepTyped = define.middleware(async (ctx) => {
  // Each middleware behind this one puts its own in its place.
  const { next } = ctx;
  try {
    return await next();
  } catch (thrown) {
    if (!(thrown instanceof LanguageChosen)) throw thrown;
    const { services, user, origin } = ctx.state;
    const { language, typed } = thrown;
    if (user !== null) await changeLanguage(services, user.id, language);
    setLanguage(ctx.state, language);
    ctx.state.typed = typed;
    ctx.error = null;
    const headers = new Headers(ctx.req.headers);
    for (const name of OF_A_BODY) headers.delete(name);
    ctx.req = new Request(ctx.url, { headers });
    const response = await next();
    response.headers.append(
      "Set-Cookie",
      buildLanguageCookie(origin, language),
    );
    return response;
  }
});
