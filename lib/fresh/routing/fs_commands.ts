import type { HandlerFn, RouteHandler } from "../app/page.ts";
import { isHandlerByMethod } from "../app/page.ts";
import type {
  Middleware,
  Route,
  RouteComponent,
  RouteConfig,
} from "../app/types.ts";
import { type Command, isLazy, toRoute } from "./commands.ts";
import type { FsRouteFile } from "./fs_route_file.ts";

interface FsModule<State> {
  config?: RouteConfig;
  handler?: RouteHandler<unknown, State>;
  default?: RouteComponent<State>;
}

/** Translates the files of the routes folder, already sorted, to commands. */
export function fsCommands<State>(files: FsRouteFile[]): Command<State>[] {
  return files.flatMap((file) => fsCommand<State>(file) ?? []);
}

function fsCommand<State>(file: FsRouteFile): Command<State> | null {
  const { type, pattern } = file;
  const placed = { pattern, includeLast: true };
  if (type === "route") return routeCommand(file);
  if (type === "middleware") {
    return { ...placed, type, fns: readMiddlewares(file) };
  }
  const mod = readModule<State>(file, file.mod);
  const { config } = mod;
  if (type === "error" || type === "notFound") {
    const route = toRoute({ ...mod, component: mod.default });
    return { ...placed, type, route };
  }
  if (mod.default === undefined) return null;
  return type === "app"
    ? { ...placed, type, component: mod.default }
    : { ...placed, type, component: mod.default, config: config ?? {} };
}

function routeCommand<State>(file: FsRouteFile): Command<State> {
  const toFsRoute = (raw: unknown): Route<State> => {
    const mod = readModule<State>(file, raw);
    const routeOverride = mod.config?.routeOverride ?? file.routePattern;
    return {
      component: mod.default,
      handler: mod.handler,
      config: { ...mod.config, routeOverride },
    };
  };
  const placed = { type: "route", pattern: file.pattern, includeLast: false };
  const load = file.mod;
  if (!isLazy<unknown>(load)) {
    return { ...placed, type: "route", route: toFsRoute(load) };
  }
  return {
    ...placed,
    type: "route",
    route: async () => toFsRoute(await load()),
    config: { methods: "ALL", routeOverride: file.routePattern },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function readModule<State>(file: FsRouteFile, raw: unknown): FsModule<State> {
  const mod = isObject(raw) ? raw : {};
  const handler = mod.handlers ?? mod.handler;
  const hasHandler = typeof handler === "function" || isObject(handler);
  if (
    typeof mod.default !== "function" && !isObject(mod.config) && !hasHandler
  ) {
    throw new Error(
      `Cannot use route file "${file.id}": it exports no component as default, no handler and no config`,
    );
  }
  if (typeof handler === "function" && handler.length > 1) {
    throw new Error(
      `Cannot use route file "${file.id}": a handler takes one argument, the context`,
    );
  }
  return { ...mod, handler: handler as RouteHandler<unknown, State> };
}

function readMiddlewares<State>(file: FsRouteFile): Middleware<State>[] {
  const mod = isObject(file.mod) ? file.mod : {};
  const found = mod.handlers ?? mod.handler ?? mod.default;
  const list: unknown[] = Array.isArray(found) ? found : [found];
  if (
    isHandlerByMethod(found) || !list.every((fn) => typeof fn === "function")
  ) {
    throw new Error(
      `Cannot use middleware file "${file.id}": it must export a function or an array of functions, as default or as handler`,
    );
  }
  return list as HandlerFn<unknown, State>[] as Middleware<State>[];
}
