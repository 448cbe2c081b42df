import { createDefine } from "fresh";
import type { State } from "../state.ts";

export default createDefine<State>().middleware(async (ctx) => {
  ctx.state.trail = ["root"];
  const response = await ctx.next();
  response.headers.set("X-Trail", ctx.state.trail.join(">"));
  return response;
});
