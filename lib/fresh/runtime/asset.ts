import { buildId } from "../app/build_id.ts";

/** Search parameter that makes a static file's URL last for ever. */
export const CACHE_KEY = "__frsh_c";

const BASE = "https://base.invalid";

/** The URL of a static file with the build's id, to be cached for a year. */
export function asset(path: string): string {
  if (!path.startsWith("/") || path.startsWith("//")) return path;
  const url = URL.parse(path, BASE);
  if (url === null || url.origin !== BASE) return path;
  if (url.searchParams.has(CACHE_KEY)) return path;
  url.searchParams.set(CACHE_KEY, buildId());
  return url.pathname + url.search + url.hash;
}

/** Applies {@linkcode asset} to every URL of a `srcset`. */
export function assetSrcSet(srcset: string): string {
  if (srcset.includes("(")) return srcset;
  const parts = srcset.split(",");
  if (parts.some((part) => part.trim() === "")) return srcset;
  return parts.map((part) => part.replace(/\S+/, (url) => asset(url))).join(
    ",",
  );
}

/** Gives images the URLs that last, unless they opt out. */
export function hashAssetUrls(
  tag: string,
  props: Record<string, unknown>,
): void {
  if (tag !== "img" && tag !== "source") return;
  if (props["data-fresh-disable-lock"]) return;
  if (typeof props.src === "string") props.src = asset(props.src);
  if (typeof props.srcset === "string") {
    props.srcset = assetSrcSet(props.srcset);
  }
}
