import { type Command, toRoute } from "../routing/commands.ts";
import { mergePath } from "../routing/path.ts";
import type { ErrorListener } from "../routing/chain.ts";
import type { BuildCache } from "./build_cache.ts";
import {
  type FreshConfig,
  resolveConfig,
  type ResolvedFreshConfig,
} from "./config.ts";
import { listenApp, type ListenOptions } from "./listen.ts";
import { createHandler, type Handler } from "./request_handler.ts";
import type {
  LayoutConfig,
  MaybeLazy,
  MaybeLazyMiddleware,
  Method,
  Middleware,
  Route,
  RouteComponent,
  RouteConfig,
} from "./types.ts";

/** Attaches a build to an app. */
export let setBuildCache: <State>(
  app: App<State>,
  cache: BuildCache,
  mode: "development" | "production",
) => void;

/** Has errors reported with their request, beside the app's own treatment. */
export let setErrorInterceptor: <State>(
  app: App<State>,
  listener: ErrorListener,
) => void;

/** Routes, middlewares and wrappers of a site. */
export class App<State> {
  /** The configuration with its defaults. */
  config: ResolvedFreshConfig;
  #commands: Command<State>[] = [];
  #getCache: () => BuildCache | null = () => null;
  #onError: ErrorListener = () => {};

  static {
    setBuildCache = (app, cache, mode) => {
      app.config.root = cache.root;
      app.config.mode = mode;
      app.#getCache = () => cache;
    };
    setErrorInterceptor = (app, listener) => {
      app.#onError = listener;
    };
  }

  constructor(config: FreshConfig = {}) {
    this.config = resolveConfig(config);
  }

  /** Adds middlewares to all routes registered after it, or to those below a path. */
  use(...middleware: MaybeLazyMiddleware<State>[]): this;
  use(path: string, ...middleware: MaybeLazyMiddleware<State>[]): this;
  use(
    first: string | MaybeLazyMiddleware<State>,
    ...rest: MaybeLazyMiddleware<State>[]
  ): this {
    const [pattern, fns] = typeof first === "string"
      ? [first, rest]
      : ["*", [first, ...rest]];
    return this.#add({ type: "middleware", pattern, includeLast: true, fns });
  }

  /** Answers requests that nothing else answers. */
  notFound(routeOrMiddleware: Route<State> | Middleware<State>): this {
    const route = toRoute(routeOrMiddleware);
    return this.#add({
      type: "notFound",
      pattern: "*",
      includeLast: true,
      route,
    });
  }

  /** Answers errors of the routes below a path. */
  onError(
    path: string,
    routeOrMiddleware: Route<State> | Middleware<State>,
  ): this {
    const route = toRoute(routeOrMiddleware);
    return this.#add({
      type: "error",
      pattern: path,
      includeLast: true,
      route,
    });
  }

  /** Sets the component that makes the outer HTML of every page. */
  appWrapper(component: RouteComponent<State>): this {
    return this.#add({
      type: "app",
      pattern: "*",
      includeLast: true,
      component,
    });
  }

  /** Sets the layout of the routes below a path. */
  layout(
    path: string,
    component: RouteComponent<State>,
    config: LayoutConfig = {},
  ): this {
    return this.#add({
      type: "layout",
      pattern: path,
      includeLast: true,
      component,
      config,
    });
  }

  /** Adds a page. */
  route(
    path: string,
    route: MaybeLazy<Route<State>>,
    config?: RouteConfig,
  ): this {
    return this.#add({
      type: "route",
      pattern: path,
      includeLast: true,
      route,
      config,
    });
  }

  /** Answers GET, and HEAD unless `head()` does. */
  get(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("GET", path, fns);
  }
  /** Answers POST. */
  post(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("POST", path, fns);
  }
  /** Answers PUT. */
  put(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("PUT", path, fns);
  }
  /** Answers PATCH. */
  patch(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("PATCH", path, fns);
  }
  /** Answers DELETE. */
  delete(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("DELETE", path, fns);
  }
  /** Answers HEAD. */
  head(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("HEAD", path, fns);
  }
  /** Answers every method. */
  all(path: string, ...fns: MaybeLazy<Middleware<State>>[]): this {
    return this.#handle("ALL", path, fns);
  }

  /** Adds the files of the routes folder at this point. */
  fsRoutes(pattern = "*"): this {
    const getFiles = () => this.#getCache()?.getFsRoutes() ?? [];
    return this.#add({
      type: "fsRoutes",
      pattern,
      includeLast: false,
      getFiles,
    });
  }

  /** Adds everything of another app below a path. */
  mountApp(path: string, app: App<State>): this {
    const { basePath } = app.config;
    for (const command of app.#commands) {
      if (command.type === "app" || command.type === "notFound") {
        this.#add(command);
        continue;
      }
      const inner = basePath === ""
        ? command.pattern
        : mergePath(basePath, command.pattern, false);
      this.#add({
        ...command,
        pattern: mergePath(path, inner, true),
        includeLast: command.pattern === "/" || command.includeLast,
      });
    }
    app.#getCache = () => this.#getCache();
    return this;
  }

  /** The function that answers requests. */
  handler(): Handler {
    return createHandler({
      config: this.config,
      commands: this.#commands,
      cache: this.#getCache(),
      onError: this.#onError,
    });
  }

  /** Serves on the given port, else on the first free one from 8000 on. */
  listen(options: ListenOptions = {}): Promise<void> {
    return listenApp(this.handler(), this.config.basePath, options);
  }

  #add(command: Command<State>): this {
    this.#commands.push(command);
    return this;
  }

  #handle(
    method: Method | "ALL",
    pattern: string,
    fns: MaybeLazy<Middleware<State>>[],
  ): this {
    return this.#add({
      type: "handler",
      pattern,
      includeLast: true,
      method,
      fns: fns as MaybeLazyMiddleware<State>[],
    });
  }
}
