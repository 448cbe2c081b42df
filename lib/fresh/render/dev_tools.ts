import { type ComponentChildren, Fragment, h } from "preact";
import { HttpError } from "../app/http_error.ts";
import { renderState } from "./render_state.ts";

/** Path of the development server's live reload script. */
export const RELOAD_SCRIPT_PATH = "/_frsh/reload.js";

const STYLE = `.frsh-error{position:fixed;inset:0;z-index:99999;margin:0;
padding:2rem;overflow:auto;background:#1c1917;color:#fafaf9;
font:14px/1.6 ui-monospace,monospace;white-space:pre-wrap}
.frsh-error b{display:block;color:#fca5a5;font-size:1.25rem}`;

/** An error's message and stack, for the developer's eyes. */
export function ErrorOverlay({ error }: { error: unknown }): ComponentChildren {
  const isError = error instanceof Error;
  const title = isError ? `${error.name}: ${error.message}` : String(error);
  const stack = isError ? error.stack ?? "" : "";
  return h(
    Fragment,
    null,
    h("style", { dangerouslySetInnerHTML: { __html: STYLE } }),
    h("pre", { id: "fresh-error-overlay", class: "frsh-error" }, [
      h("b", null, title),
      stack,
    ]),
  );
}

/** What pages carry during development: live reload, and the error when there is one. */
export function DevTools({ error }: { error: unknown }): ComponentChildren {
  const { basePath = "" } = renderState()?.request.config ?? {};
  const isShown = error != null &&
    !(error instanceof HttpError && error.status < 500);
  return h(
    Fragment,
    null,
    h("script", { type: "module", src: basePath + RELOAD_SCRIPT_PATH }),
    isShown ? h(ErrorOverlay, { error }) : null,
  );
}
