/** What `fresh/runtime` is in the browser. */
export { asset, assetSrcSet } from "../runtime/asset.ts";
export { IS_BROWSER } from "../runtime/is_browser.ts";
export { HttpError } from "../app/http_error.ts";
export { Head } from "./head.ts";
export type { HeadProps } from "../runtime/head.ts";
