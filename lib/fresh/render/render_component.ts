import {
  type ComponentChildren,
  type ComponentType,
  type FunctionComponent,
  h,
} from "preact";
import type { Context } from "../app/context.ts";
import type {
  AsyncComponent,
  PageProps,
  RouteComponent,
} from "../app/types.ts";

type Props<State> = PageProps<unknown, State>;

/** Tells an `async function` from a component that renders at once. */
export function isAsync<State>(
  component: RouteComponent<State>,
): component is AsyncComponent<Props<State>> {
  return component.constructor.name === "AsyncFunction";
}

/** The props of pages, layouts and app wrappers. */
export function pageProps<State>(
  ctx: Context<State>,
  data: unknown,
  Component: FunctionComponent,
): Props<State> {
  const { config, error, info, isPartial, params, req, state, url, route } =
    ctx;
  return {
    Component,
    config,
    data,
    error,
    info,
    isPartial,
    params,
    req,
    state,
    url,
    route,
  };
}

/** Makes the element of a page or layout; an async one is awaited and may answer itself. */
export async function renderComponent<State>(
  ctx: Context<State>,
  component: RouteComponent<State>,
  options: { data: unknown; child: FunctionComponent },
): Promise<ComponentChildren | Response> {
  const props = pageProps(ctx, options.data, options.child);
  if (isAsync(component)) return await component(props);
  return h(component as ComponentType<Props<State>>, props);
}
