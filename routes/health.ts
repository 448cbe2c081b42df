import { define } from "../lib/http/define.ts";
import { checkHealth } from "../lib/usecases/check_health.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const ok = await checkHealth(ctx.state.services);
    return new Response(ok ? "ok" : "store unreachable", {
      status: ok ? 200 : 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  },
});
