import { HttpError } from "fresh";
import { define } from "./define.ts";
import { isMachineDoor } from "./machine_door.ts";
import { seeOther } from "./see_other.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something comes from our own pages; null where nothing says so. What says most counts:
 * some browsers and proxies send neither `Sec-Fetch-Site` nor `Origin`, and still name the page before. No page of
 * another site can write one of ours there.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean | null {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin");
  if (from !== null) return from === origin;
  return headers.get("referer")?.startsWith(`${origin}/`) ?? null;
}

/**
 * Refuses (403) every unsafe request from elsewhere, but those of machines, which show no cookie. A form that nothing
 * says anything of gets a page of its own, which says how to go on. Some shops' bank
 * brings browsers back by a form of its own: nothing is read of it, the browser is told to come again by itself, and
 * then shows the cookie that a form from elsewhere did not.
 */
export const sameOrigin = define.middleware((ctx) => {
  const { req: { method, headers }, state, url } = ctx;
  if (SAFE.has(method) || isMachineDoor(url)) return ctx.next();
  const isOurs = isSameOrigin(headers, state.origin);
  if (isOurs) return ctx.next();
  if (method === "POST" && isWayBack(url)) {
    return seeOther(url.pathname + url.search);
  }
  const isUnsaid = isOurs === null && method === "POST";
  throw new HttpError(403, isUnsaid ? "unsaid_origin" : "cross_origin");
});

/** Whether the bank brings browsers back to an address: the page of a payment. */
function isWayBack({ pathname }: URL): boolean {
  return /^\/espace\/paiement\/[0-9A-Za-z]{26}$/.test(pathname);
}
