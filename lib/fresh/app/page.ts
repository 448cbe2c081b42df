import type { Context } from "./context.ts";
import type { Method } from "./types.ts";

/** Data for the route's component, with optional status and headers. */
export interface PageResponse<T> {
  data: T;
  headers?: HeadersInit;
  status?: number;
}

/** Returned by a handler: render the route's component with this data. */
export function page<T>(
  data: T,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<T>;
/** Returned by a handler: render the route's component without data. */
export function page(): PageResponse<undefined>;
export function page<T>(
  data?: T,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<T | undefined> {
  return { data, headers: options?.headers, status: options?.status };
}

/** One handler of a route. */
export interface HandlerFn<Data, State> {
  (
    ctx: Context<State>,
  ): Response | PageResponse<Data> | Promise<Response | PageResponse<Data>>;
}

/** Handlers by HTTP method. */
export type HandlerByMethod<Data, State> = {
  [M in Method]?: HandlerFn<Data, State>;
};

/** Handlers of a route: one for all methods, or one for each. */
export type RouteHandler<Data, State> =
  | HandlerFn<Data, State>
  | HandlerByMethod<Data, State>;

/** The data that a handler gives to its page. */
export type RouteData<Handler extends RouteHandler<unknown, unknown>> =
  Handler extends RouteHandler<infer Data, unknown> ? Data : never;

/** Tells a record of handlers from a single function. */
export function isHandlerByMethod<Data, State>(
  handler: unknown,
): handler is HandlerByMethod<Data, State> {
  return typeof handler === "object" && handler !== null &&
    !Array.isArray(handler);
}
