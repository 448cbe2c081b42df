import { HttpError } from "fresh";
import { define } from "./define.ts";
import { isMachineDoor } from "./machine_door.ts";
import { seeOther } from "./see_other.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request that changes something comes from our own pages; a browser that says nothing is refused. */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === origin;
}

/**
 * Refuses (403) every unsafe request from elsewhere, but those of machines, which show no cookie. Some shops' bank
 * brings browsers back by a form of its own: nothing is read of it, the browser is told to come again by itself, and
 * then shows the cookie that a form from elsewhere did not.
 */
export const sameOrigin = define.middleware((ctx) => {
  const { req: { method, headers }, state, url } = ctx;
  if (
    SAFE.has(method) || isMachineDoor(url) ||
    isSameOrigin(headers, state.origin)
  ) return ctx.next();
  if (method === "POST" && isWayBack(url)) {
    return seeOther(url.pathname + url.search);
  }
  throw new HttpError(403, "cross_origin");
});

/** Whether the bank brings browsers back to an address: the page of a payment. */
function isWayBack({ pathname }: URL): boolean {
  return /^\/espace\/paiement\/[0-9A-Za-z]{26}$/.test(pathname);
}
