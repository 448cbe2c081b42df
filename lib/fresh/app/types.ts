import type {
  AnyComponent,
  ComponentChildren,
  FunctionComponent,
} from "preact";
import type { Context } from "./context.ts";
import type { RouteHandler } from "./page.ts";

/** HTTP methods that a route can answer. */
export type Method =
  | "HEAD"
  | "GET"
  | "POST"
  | "PATCH"
  | "PUT"
  | "DELETE"
  | "OPTIONS";

/** A function between the request and the route; `ctx.next()` runs the rest. */
export type Middleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response>;

/** The same as {@linkcode Middleware}. */
export type MiddlewareFn<State> = Middleware<State>;

/** A middleware, or a function that loads one on the first request. */
export type MaybeLazyMiddleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response | Middleware<State>>;

/** Loads a value on first use. */
export type Lazy<T> = () => Promise<T>;

/** A value or its loader. */
export type MaybeLazy<T> = T | Lazy<T>;

/** Settings of one layout. */
export interface LayoutConfig {
  /** Leave out the layouts of the folders above. */
  skipInheritedLayouts?: boolean;
  /** Leave out the app wrapper. */
  skipAppWrapper?: boolean;
}

/** Settings of one route. */
export interface RouteConfig extends LayoutConfig {
  /** URL pattern to use instead of the one of the file's path. */
  routeOverride?: string;
  /** Kept for compatibility of types; `csp()` is what sets the header. */
  csp?: boolean;
  /** Methods of a lazily loaded route given to `app.route()`. */
  methods?: "ALL" | Method[];
}

/** Props of pages, layouts and the app wrapper. */
export type PageProps<Data = unknown, State = unknown> =
  & Pick<
    Context<State>,
    | "config"
    | "url"
    | "req"
    | "params"
    | "info"
    | "state"
    | "isPartial"
    | "Component"
    | "error"
    | "route"
  >
  & { data: Data };

/** A component that is awaited before rendering; it may answer by itself. */
export type AsyncComponent<Props> = (
  ...args: Parameters<FunctionComponent<Props>>
) => Promise<ComponentChildren | Response>;

/** Any component that can stand as a page, layout or app wrapper. */
export type RouteComponent<State> =
  | AnyComponent<PageProps<unknown, State>>
  | AsyncComponent<PageProps<unknown, State>>;

/** A page: its handlers, its component and its settings. */
export interface Route<State> {
  component?: RouteComponent<State>;
  config?: RouteConfig;
  handler?: RouteHandler<unknown, State>;
}
