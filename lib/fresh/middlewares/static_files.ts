import { buildId } from "../app/build_id.ts";
import type { StaticFile } from "../app/build_cache.ts";
import { type Context, INTERNALS } from "../app/context.ts";
import type { Middleware } from "../app/types.ts";
import { CACHE_KEY } from "../runtime/asset.ts";
import { negotiate } from "./negotiate.ts";

/** The name under which a file is stored; null when the path is no text. */
function fileName(pathname: string, basePath: string): string | null {
  const path = basePath === ""
    ? pathname
    : pathname === basePath
    ? "/"
    : pathname.slice(basePath.length);
  try {
    const parts = decodeURIComponent(path).split("/").filter(Boolean);
    return "/" + parts.map(encodeURIComponent).join("/");
  } catch {
    return null;
  }
}

function cacheControl<State>(ctx: Context<State>, file: StaticFile): string {
  const { mode, basePath } = ctx.config;
  const id = buildId();
  const lasts = ctx.url.searchParams.get(CACHE_KEY) === id ||
    ctx.url.pathname.startsWith(`${basePath}/_fresh/js/${id}/`) ||
    file.immutable;
  return mode !== "development" && lasts
    ? "public, max-age=31536000, immutable"
    : "no-cache, no-store, max-age=0, must-revalidate";
}

async function answer<State>(
  ctx: Context<State>,
  file: StaticFile,
): Promise<Response> {
  const { req, config } = ctx;
  const isCompressible = file.variants.length > 1;
  const headers = new Headers({
    "Content-Type": file.contentType,
    "Vary": isCompressible ? "If-None-Match, Accept-Encoding" : "If-None-Match",
  });
  if (config.mode !== "development" && file.hash !== null) {
    const etag = `W/"${file.hash}"`;
    const known = req.headers.get("If-None-Match");
    if (known === etag || known === file.hash) {
      return new Response(null, { status: 304, headers });
    }
    headers.set("ETag", etag);
  }
  headers.set("Cache-Control", cacheControl(ctx, file));
  const variant = negotiate(req.headers.get("Accept-Encoding"), file.variants);
  if (variant.encoding !== "identity") {
    headers.set("Content-Encoding", variant.encoding);
  }
  headers.set("Content-Length", String(variant.size));
  const body = req.method === "HEAD" ? null : await variant.open();
  return new Response(body, { headers });
}

/** Serves the files of the static folder and the islands' modules. */
export function staticFiles<State>(): Middleware<State> {
  return async (ctx) => {
    const { req, url, config } = ctx;
    const name = fileName(url.pathname, config.basePath);
    if (name === null || name === "/") return await ctx.next();
    const file = await ctx[INTERNALS].cache.readFile(name);
    if (file === null) return await ctx.next();
    if (req.method !== "GET" && req.method !== "HEAD") {
      return new Response("Method Not Allowed", { status: 405 });
    }
    const key = url.searchParams.get(CACHE_KEY);
    if (key !== null && key !== buildId()) {
      url.searchParams.delete(CACHE_KEY);
      const location = url.pathname + url.search;
      return new Response(null, { status: 307, headers: { location } });
    }
    return await answer(ctx, file);
  };
}
