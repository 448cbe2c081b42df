import type { VNode } from "preact";
import { type Context, INTERNALS } from "../app/context.ts";
import {
  type HandlerFn,
  isHandlerByMethod,
  type PageResponse,
} from "../app/page.ts";
import type { Method, Route } from "../app/types.ts";
import { renderComponent } from "../render/render_component.ts";

function findHandler<State>(
  route: Route<State>,
  method: Method,
): HandlerFn<unknown, State> | undefined {
  const { handler } = route;
  if (!isHandlerByMethod<unknown, State>(handler)) return handler;
  return handler[method] ?? (method === "HEAD" ? handler.GET : undefined);
}

function pageHeaders(init: HeadersInit | undefined): Headers {
  const headers = new Headers();
  if (init === undefined) return headers;
  const entries = init instanceof Headers || Array.isArray(init)
    ? init
    : Object.entries(init);
  for (const [name, value] of entries) headers.set(name, value);
  return headers;
}

/** Runs a route's handler for the method and renders its component. */
export async function renderRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  status = 200,
): Promise<Response> {
  const internals = ctx[INTERNALS];
  if (route.config?.skipAppWrapper) internals.app = null;
  if (route.config?.skipInheritedLayouts) internals.layouts = [];

  const handler = findHandler(route, ctx.req.method.toUpperCase() as Method);
  if (handler === undefined) return await ctx.next();

  const result: Response | PageResponse<unknown> = await handler(ctx);
  if (result instanceof Response) return result;

  const init = {
    status: result.status ?? status,
    headers: pageHeaders(result.headers),
  };
  if (route.component === undefined) return ctx.render(null, init);
  const rendered = await renderComponent(ctx, route.component, {
    data: result.data,
    child: () => null,
  });
  if (rendered instanceof Response) return rendered;
  return ctx.render(rendered as VNode | null, init);
}
