import { isLotName } from "@/lib/domain/exchange/lot.ts";
import { define } from "@/lib/http/define.ts";
import { refuse } from "@/lib/http/exchange_answer.ts";
import { pathPart } from "@/lib/http/path_part.ts";

/** A file for the landlord's software, as often as it asks. */
export const handler = define.handlers({
  async GET(ctx) {
    const { services } = ctx.state;
    const name = pathPart(ctx.params, "nom");
    // These names are made as those of lots are.
    const text = isLotName(name)
      ? await services.exchange.outgoing.read(services, name)
      : null;
    if (text === null) return refuse("inconnu");
    return new Response(text, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  },
});
