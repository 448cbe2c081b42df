import { buildId } from "../app/build_id.ts";

/** Search parameter that makes a static file's URL last for ever. */
export const CACHE_KEY = "__frsh_c";

/** The URL of a static file with the build's id, to be cached for a year. */
export function asset(path: string): string {
  if (!/^\/(?!\/)/.test(path) || path.includes(CACHE_KEY)) return path;
  return path.replace(
    /\??(?=#|$)/,
    `${path.includes("?") ? "&" : "?"}${CACHE_KEY}=${buildId()}`,
  );
}

/** Applies {@linkcode asset} to every URL of a `srcset`. */
export function assetSrcSet(srcset: string): string {
  // Commas in parentheses separate nothing.
  if (srcset.includes("(")) return srcset;
  return srcset.split(",").map((part) => part.replace(/\S+/, asset)).join();
}

/** Gives images the URLs that last, unless they opt out. */
export function hashAssetUrls(
  type: unknown,
  props: Record<string, unknown>,
): void {
  if (type !== "img" && type !== "source") return;
  if (props["data-fresh-disable-lock"]) return;
  if (typeof props.src === "string") props.src = asset(props.src);
  if (typeof props.srcset === "string") {
    props.srcset = assetSrcSet(props.srcset);
  }
}
