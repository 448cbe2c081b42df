import { csp } from "fresh";
import { define } from "./define.ts";
import type { ScelliusShop } from "../usecases/services.ts";
import type { PortalState } from "./state.ts";

/** Two years, as the preload lists of browsers ask. */
const HSTS = "max-age=63072000; includeSubDomains";

/** Headers that every answer carries, error pages and redirects included. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  // Not no-referrer: with it browsers post `Origin: null`, and our own forms would be refused.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Frame-Options", "DENY"],
  [
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  ],
];

/** The strict policy: our own files, inline code by nonce only, forms to ourselves and to the bank's page. */
export function securityPolicy(
  { url, formHosts = [] }: Pick<ScelliusShop, "url" | "formHosts">,
) {
  const bank = [...new Set([new URL(url).origin, ...formHosts])].join(" ");
  return csp<PortalState>({
    useNonce: true,
    csp: [
      "default-src 'none'",
      "script-src 'self' 'unsafe-inline'", // becomes the nonce
      "style-src 'self' 'unsafe-inline'", // becomes the nonce
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "font-src 'none'",
      "media-src 'none'",
      "base-uri 'none'",
      // The payment form posts to the bank's hosted page; browsers hold the redirects of a post to this too.
      `form-action 'self' ${bank}`,
    ],
  });
}

/** Sets what does not depend on the page. */
export function setFixedHeaders(headers: Headers, origin: string) {
  for (const [name, value] of ALWAYS) headers.set(name, value);
  if (origin.startsWith("https:")) {
    headers.set("Strict-Transport-Security", HSTS);
  }
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
}

/** Sets the fixed headers; takes out of the policy what only pages with a nonce may have. */
export const securityHeaders = define.middleware(async (ctx) => {
  const response = await ctx.next();
  const { headers } = response;
  const { origin } = ctx.state;
  setFixedHeaders(headers, origin);
  const policy = headers.get("Content-Security-Policy") ?? "";
  const strict = policy.replaceAll(" 'unsafe-inline'", "");
  headers.set(
    "Content-Security-Policy",
    origin.startsWith("https:")
      ? strict
      : strict.replace("; upgrade-insecure-requests", ""),
  );
  return response;
});
