import { define } from "../lib/http/define.ts";

/** Whether the store works: `ok`, or 503 with a code that says why not. */
export const handler = define.handlers({
  async GET(ctx) {
    const fault = await ctx.state.services.health.check();
    return new Response(fault ?? "ok", {
      status: fault === null ? 200 : 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  },
});
