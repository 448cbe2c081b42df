import { readNonce } from "../app/nonce.ts";
import type { Middleware } from "../app/types.ts";

/** Options of {@linkcode csp}. */
export interface CSPOptions {
  /** Have violations reported instead of refused. */
  reportOnly?: boolean;
  /** URL that violations are reported to. */
  reportTo?: string;
  /** Directives to add; each replaces the default one of the same name. */
  csp?: string[];
  /** On rendered pages, put the page's nonce in place of 'unsafe-inline'. */
  useNonce?: boolean;
}

const DEFAULTS: readonly string[] = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];

const TAKES_NONCE = new Set([
  "script-src",
  "style-src",
  "script-src-elem",
  "style-src-elem",
  "style-src-attr",
  "default-src",
]);

function nameOf(directive: string): string {
  return directive.split(" ", 1)[0] ?? "";
}

function withNonce(directive: string, nonce: string): string {
  if (!TAKES_NONCE.has(nameOf(directive))) return directive;
  return directive.replaceAll("'unsafe-inline'", `'nonce-${nonce}'`);
}

/** Sets the Content-Security-Policy of every response that passes. */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const { reportTo, csp: own = [] } = options;
  const replaced = new Set(own.map(nameOf));
  const directives = [
    ...DEFAULTS.filter((directive) => !replaced.has(nameOf(directive))),
    ...own,
  ];
  if (reportTo) {
    directives.push("report-to csp-endpoint", `report-uri ${reportTo}`);
  }
  const header = options.reportOnly
    ? "Content-Security-Policy-Report-Only"
    : "Content-Security-Policy";

  return async (ctx) => {
    const response = await ctx.next();
    const nonce = options.useNonce ? readNonce(response) : undefined;
    const policy = nonce
      ? directives.map((directive) => withNonce(directive, nonce))
      : directives;
    response.headers.set(header, policy.join("; "));
    if (reportTo) {
      response.headers.set(
        "Reporting-Endpoints",
        `csp-endpoint="${reportTo}"`,
      );
    }
    return response;
  };
}
