import { define } from "@/lib/http/define.ts";
import { MAX_ZIP_BYTES } from "@/lib/domain/exchange/arrival.ts";
import { isLotName } from "@/lib/domain/exchange/lot.ts";
import {
  answerReport,
  type Refusal,
  refuse,
} from "@/lib/http/exchange_answer.ts";
import { readChunks } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { readLotReport } from "@/lib/usecases/exchange/lot_report.ts";
import {
  type Received,
  receiveLot,
} from "@/lib/usecases/exchange/receive_lot.ts";
import { takeDeliveries } from "@/lib/usecases/exchange/take_deliveries.ts";

const REFUSED = {
  other_content: "autre_contenu",
  too_large: "trop_gros",
  not_a_zip: "pas_un_zip",
} as const satisfies Record<Exclude<Received, "received" | "known">, Refusal>;

/** A lot of the landlord's software: sent with PUT, its report read with GET. */
export const handler = define.handlers({
  async PUT(ctx) {
    const { services } = ctx.state;
    const name = pathPart(ctx.params, "nom");
    if (!isLotName(name)) return refuse("nom_impossible");
    const announced = Number(ctx.req.headers.get("content-length") ?? 0);
    if (announced > MAX_ZIP_BYTES) return refuse("trop_gros");
    const received = await receiveLot(services, name, readChunks(ctx.req));
    if (received !== "received" && received !== "known") {
      services.log.refused(`exchange_${received}`);
      return refuse(REFUSED[received]);
    }
    services.log.info("lot_received", { lot: name, received });
    const report = await readLotReport(services, name);
    // Its bytes are safe: should this process die, the job takes them.
    services.later(() => takeDeliveries(services));
    return report === null ? refuse("inconnu") : answerReport(report, 202);
  },
  async GET(ctx) {
    const name = pathPart(ctx.params, "nom");
    const report = isLotName(name)
      ? await readLotReport(ctx.state.services, name)
      : null;
    return report === null ? refuse("inconnu") : answerReport(report);
  },
});
