import type { Middleware, Route } from "../app/types.ts";
import { isHandlerByMethod } from "../app/page.ts";
import type { Method } from "../app/types.ts";
import { chain, type ErrorListener } from "./chain.ts";
import { type Command, completeRoute, isLazy } from "./commands.ts";
import { fsCommands } from "./fs_commands.ts";
import { mergePath } from "./path.ts";
import { renderRoute } from "./render_route.ts";
import { ALL_METHODS, type Router } from "./router.ts";
import {
  newSegment,
  type Segment,
  segmentAt,
  segmentMiddlewares,
} from "./segment.ts";

interface Target<State> {
  root: Segment<State>;
  router: Router<Middleware<State>>;
  onError: ErrorListener;
}

type CommandOf<State, Type> = Extract<Command<State>, { type: Type }>;

/** Fills the router; returns what answers requests that match no route. */
export function applyCommands<State>(
  router: Router<Middleware<State>>,
  commands: Command<State>[],
  basePath: string,
  onError: ErrorListener,
): Middleware<State> {
  const root = newSegment<State>();
  applyTo({ root, router, onError }, commands, basePath);
  return chain(segmentMiddlewares(root), onError);
}

function applyTo<State>(
  target: Target<State>,
  commands: Command<State>[],
  basePath: string,
): void {
  for (const command of commands) {
    const { type, pattern } = command;
    const segment = segmentAt(target.root, pattern, command.includeLast);
    if (type === "middleware") segment.middlewares.push(...command.fns);
    else if (type === "error") segment.error = command.route;
    else if (type === "layout") segment.layout = command;
    else if (type === "app") target.root.app = command.component;
    else if (type === "notFound") {
      const { route } = command;
      target.root.notFound = (ctx) => renderRoute(ctx, route);
    } else if (type === "route") {
      addRoute(target, segment, command, basePath);
    } else if (type === "handler") {
      const fns = [...segmentMiddlewares(segment), ...command.fns];
      const methods = command.method === "ALL" ? ALL_METHODS : [command.method];
      const path = mergePath(basePath, pattern, false) || "*";
      register(target, methods, path, chain(fns, target.onError));
    } else {
      const inner = fsCommands<State>(command.getFiles());
      applyTo(target, inner, mergePath(basePath, pattern, true));
    }
  }
}

function register<State>(
  target: Target<State>,
  methods: readonly Method[],
  path: string,
  middleware: Middleware<State>,
): void {
  for (const method of methods) target.router.add(method, path, middleware);
}

function addRoute<State>(
  target: Target<State>,
  segment: Segment<State>,
  command: CommandOf<State, "route">,
  basePath: string,
): void {
  const { route, config, pattern } = command;
  const fns = segmentMiddlewares(segment);
  if (isLazy(route)) {
    let loaded: Route<State> | undefined;
    fns.push(async (ctx) => {
      loaded ??= completeRoute(await route());
      return renderRoute(ctx, loaded);
    });
    const path = mergePath(basePath, config?.routeOverride ?? pattern, false);
    const methods = Array.isArray(config?.methods)
      ? config.methods
      : ALL_METHODS;
    register(target, methods, path || "*", chain(fns, target.onError));
    return;
  }
  const complete = completeRoute(route);
  fns.push((ctx) => renderRoute(ctx, complete));
  const override = complete.config?.routeOverride ?? pattern;
  const path = mergePath(basePath, override, false) || "*";
  const methods = isHandlerByMethod(complete.handler)
    ? Object.keys(complete.handler) as Method[]
    : ALL_METHODS;
  register(target, methods, path, chain(fns, target.onError));
}
