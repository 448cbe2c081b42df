import type { AnyComponent } from "preact";
import type { HandlerByMethod, HandlerFn, RouteHandler } from "./page.ts";
import type { Middleware, PageProps } from "./types.ts";

/** Helpers that only give types: each returns its argument. */
export interface Define<State> {
  /** Handlers of a route. */
  handlers<
    Data,
    Handlers extends RouteHandler<Data, State> = RouteHandler<Data, State>,
  >(handlers: Handlers): typeof handlers;
  /** A page; `define.page<typeof handler>` types its data. */
  page<
    Handler extends RouteHandler<unknown, State> = never,
    Data = Handler extends HandlerFn<infer D, State> ? D
      : Handler extends HandlerByMethod<infer D, State> ? D
      : never,
  >(render: AnyComponent<PageProps<Data, State>>): typeof render;
  /** One middleware or several. */
  middleware<M extends Middleware<State> | Middleware<State>[]>(
    middleware: M,
  ): typeof middleware;
  /** A layout. */
  layout(
    render: AnyComponent<PageProps<unknown, State>>,
  ): typeof render;
}

/** Makes the typing helpers for an app's state. */
export function createDefine<State>(): Define<State> {
  return {
    handlers: (handlers) => handlers,
    page: (render) => render,
    middleware: (middleware) => middleware,
    layout: (render) => render,
  };
}
