import {
  type ComponentChildren,
  type ComponentType,
  Fragment,
  h,
  type VNode,
} from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { type Context, INTERNALS } from "../app/context.ts";
import type { LayoutConfig, PageProps, RouteComponent } from "../app/types.ts";
import { attachNonce } from "../app/nonce.ts";
import { isAsync, pageProps, renderComponent } from "./render_component.ts";
import { RenderState, withRenderState } from "./render_state.ts";
import { preloadHeader } from "./preload_header.ts";
import { PageScripts } from "./page_scripts.ts";
import "./install_hooks.ts";

function toVNode(children: ComponentChildren): VNode {
  return h(Fragment, null, children);
}

function rawHtml(html: string): VNode {
  return jsxTemplate([html]);
}

async function wrapInLayouts<State>(
  ctx: Context<State>,
  page: ComponentChildren,
  layouts: RouteComponent<State>[],
): Promise<ComponentChildren | Response> {
  let current = page;
  for (const layout of layouts.toReversed()) {
    const inner = current;
    const child = () => toVNode(inner);
    ctx.Component = child;
    const result = await renderComponent(ctx, layout, {
      data: null,
      child,
    });
    if (result instanceof Response) return result;
    current = result;
  }
  return current;
}

async function wrapInApp<State>(
  ctx: Context<State>,
  app: RouteComponent<State>,
  child: () => VNode,
): Promise<ComponentChildren | Response> {
  if (isAsync(app)) {
    ctx.Component = child;
    return await app(ctx as PageProps<unknown, State>);
  }
  const props = pageProps(ctx, null, child);
  return h(app as ComponentType<PageProps<unknown, State>>, props);
}

/** Adds the outer tags that the app wrapper did not render. */
function completeDocument(state: RenderState, html: string): string {
  const { seen } = state;
  if (seen.html && seen.head && seen.body) return html;
  let content = rawHtml(html);
  if (!seen.body) content = h("body", null, content, h(PageScripts, null));
  if (!seen.head) {
    const head = h("head", null, h("meta", { charset: "utf-8" }));
    content = h(Fragment, null, head, content);
  }
  if (!seen.html) content = h("html", null, content);
  return renderToString(content);
}

/** Renders an element inside the layouts and the app wrapper collected for the route. */
export async function renderPage<State>(
  ctx: Context<State>,
  vnode: ComponentChildren,
  init: ResponseInit,
  config: LayoutConfig,
): Promise<Response> {
  const internals = ctx[INTERNALS];
  const layouts = config.skipInheritedLayouts ? [] : internals.layouts;
  const app = config.skipAppWrapper ? null : internals.app;

  const page = await wrapInLayouts(ctx, vnode, layouts);
  if (page instanceof Response) return page;
  // The page is rendered before the app around it: the document's head,
  // which comes first, holds what the page put into `<Head>`.
  let content = toVNode(page);
  const outer = app === null ? null : await wrapInApp(ctx, app, () => content);
  if (outer instanceof Response) return outer;

  const state = new RenderState(ctx, internals.cache);
  const html = withRenderState(state, () => {
    let html = renderToString(content);
    if (outer !== null) {
      content = rawHtml(html);
      html = renderToString(toVNode(outer));
    }
    return completeDocument(state, html);
  });

  const headers = new Headers(init.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const preload = preloadHeader(state);
  if (preload !== null) headers.append("Link", preload);
  const response = new Response(`<!DOCTYPE html>${html}`, {
    status: init.status ?? 200,
    statusText: init.statusText,
    headers,
  });
  attachNonce(response, state.nonce);
  return response;
}
