import { HttpError } from "fresh";
import { define } from "./define.ts";
import { isMachineDoor } from "./machine_door.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request that changes something comes from our own pages; a browser that says nothing is refused. */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === origin;
}

/** Refuses (403) every unsafe request from elsewhere, but those of machines, which show no cookie. */
export const sameOrigin = define.middleware((ctx) => {
  if (
    !SAFE.has(ctx.req.method) &&
    !isMachineDoor(ctx.url) &&
    !isSameOrigin(ctx.req.headers, ctx.state.origin)
  ) throw new HttpError(403, "cross_origin");
  return ctx.next();
});
