import type { Middleware } from "../app/types.ts";

/** Redirects every path to its form with, or without, a slash at the end. */
export function trailingSlashes<State>(
  mode: "always" | "never",
): Middleware<State> {
  return (ctx) => {
    const { pathname, search } = ctx.url;
    const hasSlash = pathname.endsWith("/");
    if (pathname === "/" || hasSlash === (mode === "always")) return ctx.next();
    const path = hasSlash ? pathname.slice(0, -1) : pathname + "/";
    return ctx.redirect(path + search);
  };
}
