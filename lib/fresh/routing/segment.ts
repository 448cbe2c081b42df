import { type Context, INTERNALS } from "../app/context.ts";
import { HttpError } from "../app/http_error.ts";
import type {
  LayoutConfig,
  MaybeLazyMiddleware,
  Middleware,
  Route,
  RouteComponent,
} from "../app/types.ts";
import { patternToSegments } from "./path.ts";
import { renderRoute } from "./render_route.ts";

/** A folder of the URL: what applies to every route in it. */
export interface Segment<State> {
  middlewares: MaybeLazyMiddleware<State>[];
  layout: { component: RouteComponent<State>; config: LayoutConfig } | null;
  error: Route<State> | null;
  /** Only on the root. */
  notFound: Middleware<State> | null;
  /** Only on the root. */
  app: RouteComponent<State> | null;
  parent: Segment<State> | null;
  children: Map<string, Segment<State>>;
}

/** An empty folder. */
export function newSegment<State>(
  parent: Segment<State> | null = null,
): Segment<State> {
  return {
    middlewares: [],
    layout: null,
    error: null,
    notFound: null,
    app: null,
    parent,
    children: new Map(),
  };
}

/** The folder that a pattern lies in, made when it is missing. */
export function segmentAt<State>(
  root: Segment<State>,
  pattern: string,
  includeLast: boolean,
): Segment<State> {
  let current = root;
  for (const name of patternToSegments(pattern, includeLast)) {
    let child = current.children.get(name);
    if (child === undefined) {
      child = newSegment(current);
      current.children.set(name, child);
    }
    current = child;
  }
  return current;
}

/** Everything that runs before a route of this folder, outermost first. */
export function segmentMiddlewares<State>(
  segment: Segment<State>,
): MaybeLazyMiddleware<State>[] {
  const path: Segment<State>[] = [segment];
  let root = segment;
  while (root.parent !== null) {
    root = root.parent;
    path.unshift(root);
  }
  return path.flatMap((folder) => [
    boundary(folder, root),
    ...folder.middlewares,
  ]);
}

/**
 * Enters a folder: adds its wrappers, and catches for its error page. It stands before the
 * folder's own middlewares, which therefore never see an error page.
 */
function boundary<State>(
  folder: Segment<State>,
  root: Segment<State>,
): Middleware<State> {
  const { app, layout, error } = folder;
  return async (ctx) => {
    enter(ctx, app, layout);
    try {
      return await ctx.next();
    } catch (caught) {
      const status = caught instanceof HttpError ? caught.status : 500;
      if (status === 404 && root.notFound !== null) {
        return await root.notFound(ctx);
      }
      if (error !== null) return await renderRoute(ctx, error, status);
      throw caught;
    }
  };
}

function enter<State>(
  ctx: Context<State>,
  app: RouteComponent<State> | null,
  layout: Segment<State>["layout"],
): void {
  const internals = ctx[INTERNALS];
  if (app !== null) internals.app = app;
  if (layout === null) return;
  if (layout.config.skipAppWrapper) internals.app = null;
  internals.layouts = layout.config.skipInheritedLayouts
    ? [layout.component]
    : [...internals.layouts, layout.component];
}
