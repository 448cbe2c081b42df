import type { Context } from "../app/context.ts";
import { HttpError } from "../app/http_error.ts";
import type { Middleware } from "../app/types.ts";

/** Options of {@linkcode csrf}. */
export interface CsrfOptions<State = unknown> {
  /** Origins to accept instead of the request's own. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => boolean);
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

function isAllowed<State>(
  origin: string | null,
  allowed: CsrfOptions<State>["origin"],
  ctx: Context<State>,
): boolean {
  if (origin === null) return false;
  if (!allowed) return origin === ctx.url.origin;
  if (typeof allowed === "function") return allowed(origin, ctx);
  return typeof allowed === "string"
    ? origin === allowed
    : allowed.includes(origin);
}

/** Answers 403 to unsafe requests that another site's page sent. */
export function csrf<State>(options?: CsrfOptions<State>): Middleware<State> {
  return (ctx) => {
    const { method, headers } = ctx.req;
    if (SAFE_METHODS.has(method)) return ctx.next();

    const site = headers.get("Sec-Fetch-Site");
    const origin = headers.get("Origin");
    if (site === "same-origin" || site === "none") return ctx.next();
    // No browser's request: nothing to forge, no cookie sent against its will.
    if (site === null && origin === null) return ctx.next();
    if (isAllowed(origin, options?.origin, ctx)) return ctx.next();
    throw new HttpError(403);
  };
}
