/** The part of Fresh 2's interface that this project uses: `fresh`. */
export { App } from "./app/app.ts";
export type { ListenOptions } from "./app/listen.ts";
export type { FreshConfig, ResolvedFreshConfig } from "./app/config.ts";
export type { Context, FreshContext } from "./app/context.ts";
export type { Island } from "./app/build_cache.ts";
export { createDefine, type Define } from "./app/define.ts";
export { HttpError } from "./app/http_error.ts";
export {
  type HandlerByMethod,
  type HandlerFn,
  page,
  type PageResponse,
  type RouteData,
  type RouteHandler,
} from "./app/page.ts";
export type {
  LayoutConfig,
  Lazy,
  MaybeLazy,
  Method,
  Middleware,
  MiddlewareFn,
  PageProps,
  RouteConfig,
} from "./app/types.ts";
export { csp, type CSPOptions } from "./middlewares/csp.ts";
export { csrf, type CsrfOptions } from "./middlewares/csrf.ts";
export { staticFiles } from "./middlewares/static_files.ts";
export { trailingSlashes } from "./middlewares/trailing_slashes.ts";
