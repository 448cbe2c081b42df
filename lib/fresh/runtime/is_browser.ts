/** True in the browser, false while a page is rendered on the server. */
export const IS_BROWSER: boolean = typeof document !== "undefined";
