import { fetchWire } from "./over_the_wire.ts";
import { brotliDecompressSync } from "node:zlib";

/** What a first visit of a page brings over the wire, compressed with brotli; bytes of bodies. */
export interface PageWeight {
  html: number;
  scripts: number;
  /** Pictures of the page and its icon; those that wait to be scrolled to are left out. */
  pictures: number;
  total: number;
  /** How many requests stand before the page can be used: itself, and style sheets or scripts that hold it up. */
  blocking: number;
  /** Addresses of its modules; none where there is no island. */
  modules: string[];
}

/** Weighs a page and all that it loads by itself. */
export async function weighPage(
  origin: string,
  path: string,
  cookie = "",
): Promise<PageWeight> {
  const { status, headers, body } = await fetchWire(origin + path, { cookie });
  if (headers["content-encoding"] !== "br") {
    throw new Error(`Cannot weigh ${path}: status ${status}, not compressed`);
  }
  const html = new TextDecoder().decode(brotliDecompressSync(body));
  const linked = `${html} ${headers.link ?? ""}`;
  const modules = modulesIn(linked, origin);
  const scripts = await weighModules(modules);
  let pictures = 0;
  for (const url of picturesIn(html, origin)) {
    pictures += (await fetchWire(url, { cookie })).body.length;
  }
  const held = [
    ...html.matchAll(/<link rel="stylesheet"|<script src=|<script>/g),
  ];
  return {
    html: body.length,
    scripts,
    pictures,
    total: body.length + scripts + pictures,
    blocking: 1 + held.length,
    modules,
  };
}

/** Weighs pages that are seen one after another: files are kept for ever once they are here, each counts once. */
export async function weighJourney(
  origin: string,
  pages: readonly { path: string; cookie: string }[],
): Promise<number> {
  let bytes = 0;
  let pictures = 0;
  const modules = new Set<string>();
  for (const { path, cookie } of pages) {
    const weight = await weighPage(origin, path, cookie);
    bytes += weight.html;
    pictures = Math.max(pictures, weight.pictures);
    for (const module of weight.modules) modules.add(module);
  }
  return bytes + pictures + await weighModules([...modules]);
}

function picturesIn(html: string, origin: string): string[] {
  const tags = [...html.matchAll(/<(?:img|link rel="icon")[^>]*>/g)];
  return tags.map(([tag]) => tag).filter((tag) =>
    !tag.includes('loading="lazy"')
  ).flatMap((tag) => {
    const address = / (?:src|href)="([^"]*)"/.exec(tag)?.[1];
    return address === undefined
      ? []
      : [new URL(address.replaceAll("&amp;", "&"), origin).href];
  });
}

/** Every module that a text names, in markup, a `Link` header or another module, as addresses. */
export function modulesIn(text: string, base: string): string[] {
  const named = text.matchAll(/["'<]((?:\/_fresh\/|\.\/)[^"'<>\s]+\.js)["'>]/g);
  return [...named].map(([, path = ""]) =>
    new URL(path.replaceAll("&amp;", "&"), base).href
  );
}

/** The bytes on the wire of modules and of those that only they name; each must come compressed and for ever. */
async function weighModules(first: readonly string[]): Promise<number> {
  const seen = new Set(first);
  let bytes = 0;
  // A set walks over what is added to it on the way.
  for (const url of seen) {
    const { status, headers, body } = await fetchWire(url);
    const isForEver = /\bimmutable\b/.test(headers["cache-control"] ?? "");
    if (status !== 200 || headers["content-encoding"] !== "br" || !isForEver) {
      throw new Error(`Cannot weigh ${url}: status ${status}`);
    }
    bytes += body.length;
    const source = new TextDecoder().decode(brotliDecompressSync(body));
    for (const module of modulesIn(source, url)) seen.add(module);
  }
  return bytes;
}
