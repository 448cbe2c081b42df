/** What islands, components and pages share: `fresh/runtime`. */
export { asset, assetSrcSet } from "./asset.ts";
export { Head, type HeadProps } from "./head.ts";
export { IS_BROWSER } from "./is_browser.ts";
export { HttpError } from "../app/http_error.ts";
