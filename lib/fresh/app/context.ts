import { type FunctionComponent, isValidElement, type VNode } from "preact";
import type { ResolvedFreshConfig } from "./config.ts";
import type { BuildCache } from "./build_cache.ts";
import type { LayoutConfig, RouteComponent } from "./types.ts";
import { redirectLocation } from "./redirect_location.ts";
import { renderPage } from "../render/render_page.ts";
import { toByteStream } from "./byte_stream.ts";

/** Key of the part of a context that only this folder touches. */
export const INTERNALS: unique symbol = Symbol("fresh internals");

/** The wrappers collected on the way to a route, and the attached build. */
export interface Internals<State> {
  app: RouteComponent<State> | null;
  layouts: RouteComponent<State>[];
  readonly cache: BuildCache;
}

/** What a context is made of. */
export interface ContextInit {
  req: Request;
  url: URL;
  info: Deno.ServeHandlerInfo;
  route: string | null;
  params: Record<string, string>;
  config: ResolvedFreshConfig;
  next: () => Promise<Response>;
  cache: BuildCache;
}

/** The same as {@linkcode Context}. */
export type FreshContext<State = unknown> = Context<State>;

/** Everything about one request, shared by its middlewares and its route. */
export class Context<State> {
  readonly config: ResolvedFreshConfig;
  /** The request's URL, its path without repeated slashes. */
  readonly url: URL;
  req: Request;
  /** The matched pattern, or null. */
  readonly route: string | null;
  /** Parameters of the matched pattern, decoded. */
  readonly params: Record<string, string>;
  /** Shared by middlewares and pages; begins empty. */
  readonly state: State = {} as State;
  data: unknown = undefined;
  /** The error that an error page is shown for. */
  error: unknown | null = null;
  readonly info: Deno.ServeHandlerInfo;
  /** Always false: partials are left out. */
  readonly isPartial: boolean = false;
  /** Runs what comes after the current middleware. */
  next: () => Promise<Response>;
  /** The next inner level, for async layouts and app wrappers. */
  Component!: FunctionComponent;
  /** For this folder only. */
  readonly [INTERNALS]: Internals<State>;

  constructor(init: ContextInit) {
    this.req = init.req;
    this.url = init.url;
    this.info = init.info;
    this.route = init.route;
    this.params = init.params;
    this.config = init.config;
    this.next = init.next;
    this[INTERNALS] = { app: null, layouts: [], cache: init.cache };
  }

  /** Redirects to a path of this site or to an absolute URL. */
  redirect(pathOrUrl: string, status = 302): Response {
    const location = redirectLocation(pathOrUrl);
    return new Response(null, { status, headers: { location } });
  }

  /** Renders JSX inside the layouts and the app wrapper. */
  render(
    vnode: VNode | null,
    init: ResponseInit = {},
    config: LayoutConfig = {},
  ): Promise<Response> {
    if (vnode !== null && !isValidElement(vnode)) {
      return Promise.reject(
        new Error(`Cannot render page: ctx.render() takes JSX or null`),
      );
    }
    return renderPage(this, vnode, init, config);
  }

  /** Answers with text. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, init);
  }

  /** Answers with HTML. */
  html(content: string, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers);
    headers.set("Content-Type", "text/html; charset=utf-8");
    return new Response(content, { ...init, headers });
  }

  /** Answers with JSON. */
  json(content: unknown, init?: ResponseInit): Response {
    return Response.json(content, init);
  }

  /** Streams chunks of text or bytes. */
  stream<Chunk extends string | Uint8Array>(
    stream:
      | Iterable<Chunk>
      | AsyncIterable<Chunk>
      | (() => Iterable<Chunk> | AsyncIterable<Chunk>),
    init?: ResponseInit,
  ): Response {
    const chunks = typeof stream === "function" ? stream() : stream;
    return new Response(toByteStream(chunks), init);
  }
}
