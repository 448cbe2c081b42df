import type { RenderState } from "./render_state.ts";

function withoutSlash(path: string): string {
  return path !== "/" && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Marks a link to the current page, or to a page above it, for style sheets and readers. */
export function markCurrentLink(
  props: Record<string, unknown>,
  state: RenderState,
): void {
  const { href } = props;
  if (typeof href !== "string" || !href.startsWith("/")) return;
  if (props["aria-current"] !== undefined) return;

  const target = new URL(href, "http://localhost");
  const targetPath = withoutSlash(target.pathname);
  const { url } = state.request;
  const path = withoutSlash(url.pathname);
  const isSame = path === targetPath;
  if (isSame && (target.search === "" || target.search === url.search)) {
    props["data-current"] = "true";
    props["aria-current"] = "page";
  } else if (
    isSame || targetPath === "/" || path.startsWith(targetPath + "/")
  ) {
    props["data-ancestor"] = "true";
    props["aria-current"] = "true";
  }
}
