import { applyCommands } from "../routing/apply_commands.ts";
import type { ErrorListener } from "../routing/chain.ts";
import { type Command, notFound } from "../routing/commands.ts";
import { Router } from "../routing/router.ts";
import { type BuildCache, emptyBuildCache } from "./build_cache.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import { Context } from "./context.ts";
import { HttpError } from "./http_error.ts";
import { statusText } from "./status_text.ts";
import type { Method, Middleware } from "./types.ts";

/** What `Deno.serve` takes. */
export type Handler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

const UNKNOWN_CONNECTION: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 1234 },
  completed: Promise.resolve(),
};

function requestUrl(req: Request, trustProxy: boolean): URL {
  const url = new URL(req.url);
  url.pathname = url.pathname.replaceAll(/\/+/g, "/");
  if (trustProxy) {
    const proto = req.headers.get("x-forwarded-proto");
    if (proto) url.protocol = proto + ":";
    const host = req.headers.get("x-forwarded-host");
    if (host) url.host = host;
  }
  return url;
}

/** The last resort, when no error page answered: plain text, and a log line. */
function answerError(error: unknown): Response {
  const isHttp = error instanceof HttpError;
  if (!isHttp || error.status >= 500) {
    // deno-lint-ignore no-console -- an unanswered error must not vanish
    console.error(error);
  }
  return isHttp
    ? new Response(error.message || statusText(error.status), {
      status: error.status,
    })
    : new Response("Internal server error", { status: 500 });
}

function methodNotAllowed(method: string, allowed: Method[]) {
  return (): Promise<Response> => {
    if (method !== "OPTIONS") throw new HttpError(405);
    const headers = { Allow: allowed.join(", ") };
    return Promise.resolve(new Response(null, { status: 204, headers }));
  };
}

/** Compiles an app's registrations to a function from request to response. */
export function createHandler<State>(app: {
  config: ResolvedFreshConfig;
  commands: Command<State>[];
  cache: BuildCache | null;
  onError: ErrorListener;
}): Handler {
  const { config } = app;
  const deployed = Deno.env.get("DENO_DEPLOYMENT_ID") !== undefined;
  if (app.cache === null && config.mode === "production" && deployed) {
    throw new Error(
      `Cannot serve: there is no build. Run the build task, then start _fresh/server.js instead of main.ts`,
    );
  }
  const cache = app.cache ?? emptyBuildCache();
  const router = new Router<Middleware<State>>();
  const unmatched = applyCommands(
    router,
    app.commands,
    config.basePath,
    app.onError,
  );

  return async (req, info = UNKNOWN_CONNECTION) => {
    const url = requestUrl(req, config.trustProxy);
    const method = req.method.toUpperCase() as Method;
    const { item, pattern, params } = router.match(method, url);
    const next = item === null && pattern !== null
      ? methodNotAllowed(method, router.allowedMethods(pattern))
      // deno-lint-ignore require-await -- what is thrown must become a rejection
      : async () => notFound();
    const ctx = new Context<State>({
      req,
      url,
      info,
      route: pattern,
      params,
      config,
      next,
      cache,
    });
    try {
      const response = await (item ?? unmatched)(ctx);
      if (!(response instanceof Response)) {
        throw new Error(
          `Cannot answer: expected a Response, got ${String(response)}`,
        );
      }
      return method === "HEAD" ? new Response(null, response) : response;
    } catch (error) {
      ctx.error = error;
      return answerError(error);
    }
  };
}
