import { createDefine, HttpError } from "fresh";
import type { State } from "../../state.ts";

const define = createDefine<State>();

export const handler = define.middleware([
  (ctx) => {
    ctx.state.trail.push("admin");
    return ctx.next();
  },
  (ctx) => {
    if (!ctx.url.searchParams.has("key")) throw new HttpError(403);
    return ctx.next();
  },
]);
