import { HttpError } from "fresh";
import { define } from "../../lib/http/define.ts";
import { type Refusal, refuse } from "../../lib/http/exchange_answer.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { checkExchangeKey } from "../../lib/usecases/exchange/check_exchange_key.ts";
import { passingFailureMs } from "../../lib/usecases/failure.ts";

/** What a status of ours is called here. */
const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [400, "envoi_interrompu"],
  [404, "inconnu"],
]);

/** The door of the landlord's software: its key opens it, and every answer is JSON. */
export default define.middleware(async (ctx) => {
  const { services, addressBlock, requestId } = ctx.state;
  try {
    const key = await checkExchangeKey(
      services,
      ctx.req.headers.get("authorization"),
      addressBlock,
    );
    if (key === "closed") return refuse("inconnu");
    if (key === "wrong") {
      return refuse("cle_refusee", { "WWW-Authenticate": "Bearer" });
    }
    if (key !== "right") {
      return refuse("trop_d_essais", tooMany(key.retryAfterMs).headers);
    }
    return await ctx.next();
  } catch (error) {
    const known = error instanceof HttpError && REFUSALS.get(error.status);
    if (known) {
      services.log.refused(known, { requestId });
      return refuse(known);
    }
    const retryMs = passingFailureMs(error);
    const reason = error instanceof Error
      ? error.stack ?? error.message
      : String(error);
    const status = retryMs === null ? 500 : 503;
    services.log.warn("request_failed", { requestId, status, reason });
    return retryMs === null
      ? refuse("panne")
      : refuse("occupe", tooMany(retryMs).headers);
  }
});
