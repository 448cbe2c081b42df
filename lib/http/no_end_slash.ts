import { define } from "./define.ts";
import { isMachineDoor } from "./machine_door.ts";

/** A page asked for with a slash at its end is found without it (308). */
export const noEndSlash = define.middleware((ctx) => {
  const { method } = ctx.req;
  const { pathname, search } = ctx.url;
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead || !/.\/$/.test(pathname) || isMachineDoor(ctx.url)) {
    return ctx.next();
  }
  // A path has no two slashes in a row here: what is left leads to no other site.
  return new Response(null, {
    status: 308,
    headers: { Location: pathname.slice(0, -1) + search },
  });
});
