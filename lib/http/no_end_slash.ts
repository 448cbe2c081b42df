import { define } from "./define.ts";
import { isMachineDoor } from "./machine_door.ts";

/** A page asked for with a slash at its end is found without it (308). */
export const noEndSlash = define.middleware((ctx) => {
  const { method } = ctx.req;
  const { pathname, search } = ctx.url;
  const isRead = method === "GET" || method === "HEAD";
  // Two slashes in a row could lead to another site: such a path is no page.
  const isPage = pathname.length > 1 && pathname.endsWith("/") &&
    !pathname.includes("//");
  if (!isRead || !isPage || isMachineDoor(ctx.url)) return ctx.next();
  return new Response(null, {
    status: 308,
    headers: { Location: pathname.slice(0, -1) + search },
  });
});
