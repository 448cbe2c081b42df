import { type Context, INTERNALS } from "../app/context.ts";
import type { MaybeLazyMiddleware, Middleware } from "../app/types.ts";

/** Told of every error once, where it was first caught. */
export type ErrorListener = (error: unknown, request: Request) => void;

/** Makes one middleware of several; the last one's `next` is the caller's. */
export function chain<State>(
  middlewares: MaybeLazyMiddleware<State>[],
  onError: ErrorListener,
): Middleware<State> {
  const steps = [...middlewares];

  async function run(
    ctx: Context<State>,
    index: number,
    last: () => Promise<Response>,
  ): Promise<Response> {
    const step = steps[index];
    if (step === undefined) return last();
    const internals = ctx[INTERNALS];
    const { app, layouts } = internals;
    ctx.next = () => run(ctx, index + 1, last);
    try {
      const result = await step(ctx);
      if (typeof result !== "function") return result;
      steps[index] = result;
      return await result(ctx);
    } catch (error) {
      if (ctx.error !== error) {
        ctx.error = error;
        onError(error, ctx.req);
      }
      throw error;
    } finally {
      internals.app = app;
      internals.layouts = layouts;
    }
  }

  return (ctx) => run(ctx, 0, ctx.next);
}
