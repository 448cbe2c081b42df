import { define } from "../../lib/http/define.ts";
import { readBody } from "../../lib/http/forms.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";

/** The bank's door: no session, no cookie, no origin check; the signature says who it is. */
export const handler = define.handlers({
  async POST(ctx) {
    const body = await readBody(ctx.req);
    const answer = await receiveNotification(
      ctx.state.services,
      body,
      ctx.req.headers.get("content-type"),
    );
    return new Response(answer.text, {
      status: answer.status,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  },
});
