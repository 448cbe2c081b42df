import type { PageParts } from "../http/page_parts.ts";

/** Where a build keeps them, beside Fresh's own files. */
export const BUILT_PARTS = new URL(
  "../../_fresh/page_parts.json",
  import.meta.url,
);

/** Reads the style sheets and scripts that the build has made. Apart from the making: the server needs no bundler. */
export function readPageParts(): PageParts {
  return JSON.parse(Deno.readTextFileSync(BUILT_PARTS));
}
