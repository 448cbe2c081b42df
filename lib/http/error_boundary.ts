import { HttpError } from "fresh";
import { type FunctionComponent, h } from "preact";
import { passingFailureMs } from "../usecases/failure.ts";
import { define } from "./define.ts";
import type { PortalState } from "./state.ts";

/** What an error page is made from. */
export interface ErrorPageProps {
  status: number;
  /** The rule that refused. */
  rule: string;
  requestId: string;
  state: PortalState;
}

/**
 * Turns what was thrown into a page with a sentence and a request id. It stands inside the header
 * middleware, because Fresh renders its own error pages outside the middlewares of their folder.
 */
export function errorBoundary(
  ErrorPage: FunctionComponent<ErrorPageProps>,
) {
  return define.middleware(async (ctx) => {
    try {
      return await ctx.next();
    } catch (error) {
      const { services, requestId } = ctx.state;
      const retryMs = passingFailureMs(error);
      const status = error instanceof HttpError
        ? error.status
        : retryMs === null
        ? 500
        : 503;
      const rule = ruleOf(error, status);
      if (status >= 500) {
        const reason = error instanceof Error
          ? error.stack ?? error.message
          : String(error);
        services.log.warn("request_failed", { requestId, status, reason });
      } else if (status !== 404) {
        services.log.refused(rule, { requestId, status });
      }
      const { state } = ctx;
      // Rendered, not called: it asks for the words of the page's language.
      const Page = () => h(ErrorPage, { status, rule, requestId, state });
      const response = await ctx.render(h(Page, {}), { status });
      if (retryMs !== null) {
        const seconds = Math.max(1, Math.ceil(retryMs / 1000));
        response.headers.set("Retry-After", String(seconds));
      }
      return response;
    }
  });
}

/** The rule that refused: what the thrower called it, else the status. */
function ruleOf(error: unknown, status: number): string {
  const named = error instanceof HttpError ? error.message : "";
  return /^[a-z0-9_]{1,40}$/.test(named) ? named : `http_${status}`;
}
