import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { type App, setErrorInterceptor } from "../app/app.ts";
import type { Handler } from "../app/request_handler.ts";
import { ErrorOverlay, RELOAD_SCRIPT_PATH } from "../render/dev_tools.ts";
import { ALIVE_PATH, aliveResponse, reloadScript } from "./live_reload.ts";

function errorPage(error: unknown, basePath: string): Response {
  const overlay = renderToString(h(ErrorOverlay, { error }));
  const src = basePath + RELOAD_SCRIPT_PATH;
  const html =
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Error</title>` +
    `<script type="module" src="${src}"></script></head>` +
    `<body>${overlay}</body></html>`;
  return new Response(html, {
    status: 500,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

function wantsPage(req: Request): boolean {
  return req.headers.get("Accept")?.includes("text/html") ?? false;
}

/** Answers live reload, and shows errors that no page of the app shows. */
function withDevTools(
  basePath: string,
  answer: Handler,
  errorOf: (req: Request) => unknown,
): Handler {
  const revision = crypto.randomUUID();
  return async (req, info) => {
    const { pathname } = new URL(req.url);
    if (pathname === basePath + ALIVE_PATH) return aliveResponse(revision);
    if (pathname === basePath + RELOAD_SCRIPT_PATH) {
      return new Response(reloadScript(basePath), {
        headers: { "Content-Type": "text/javascript; charset=UTF-8" },
      });
    }
    const response = await answer(req, info);
    const isPage = response.headers.get("Content-Type")?.includes("text/html");
    const error = errorOf(req);
    return response.status >= 500 && !isPage && error != null && wantsPage(req)
      ? errorPage(error, basePath)
      : response;
  };
}

/** The development server's handler for an app that has its build attached. */
export function createDevHandler<State>(app: App<State>): Handler {
  const errors = new WeakMap<Request, unknown>();
  setErrorInterceptor(app, (error, req) => errors.set(req, error));
  return withDevTools(
    app.config.basePath,
    app.handler(),
    (req) => errors.get(req),
  );
}

/** A handler that shows why there is no app, until the next restart. */
export function createBrokenHandler(error: unknown): Handler {
  const answer = () => Promise.resolve(errorPage(error, ""));
  return withDevTools("", answer, () => null);
}
