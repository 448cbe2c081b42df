import { HttpError } from "../app/http_error.ts";
import { isHandlerByMethod } from "../app/page.ts";
import type {
  LayoutConfig,
  Lazy,
  MaybeLazy,
  MaybeLazyMiddleware,
  Method,
  Middleware,
  Route,
  RouteComponent,
  RouteConfig,
} from "../app/types.ts";
import type { FsRouteFile } from "./fs_route_file.ts";

interface Placed {
  pattern: string;
  /** Whether the pattern's last part is a folder that the command concerns. */
  includeLast: boolean;
}

/** One registration on an app; they are applied in order by `handler()`. */
export type Command<State> =
  & Placed
  & (
    | { type: "middleware"; fns: MaybeLazyMiddleware<State>[] }
    | { type: "error"; route: Route<State> }
    | { type: "notFound"; route: Route<State> }
    | { type: "app"; component: RouteComponent<State> }
    | {
      type: "layout";
      component: RouteComponent<State>;
      config: LayoutConfig;
    }
    | { type: "route"; route: MaybeLazy<Route<State>>; config?: RouteConfig }
    | {
      type: "handler";
      method: Method | "ALL";
      fns: MaybeLazyMiddleware<State>[];
    }
    | { type: "fsRoutes"; getFiles: () => FsRouteFile[] }
  );

/** Tells a loader from the value. */
export function isLazy<T>(value: MaybeLazy<T>): value is Lazy<T> {
  return typeof value === "function";
}

/** Throws what the error pages turn into a 404. */
export function notFound(): never {
  throw new HttpError(404);
}

/** Gives a page without a GET handler the default one, which only renders. */
export function completeRoute<State>(route: Route<State>): Route<State> {
  const render = () => ({ data: {} });
  const { handler, component } = route;
  if (handler === undefined) {
    return { ...route, handler: component === undefined ? notFound : render };
  }
  if (
    isHandlerByMethod<unknown, State>(handler) && component !== undefined &&
    !handler.GET
  ) {
    return { ...route, handler: { ...handler, GET: render } };
  }
  return route;
}

/** Accepts a bare function where a route is expected. */
export function toRoute<State>(
  routeOrMiddleware: Route<State> | Middleware<State>,
): Route<State> {
  return completeRoute(
    typeof routeOrMiddleware === "function"
      ? { handler: routeOrMiddleware }
      : routeOrMiddleware,
  );
}
