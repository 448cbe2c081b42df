import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError } from "fresh";
import { readQuery } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { drawTransferCode } from "@/lib/usecases/payments/draw_transfer_code.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params, url }) {
    const { services, user } = state;
    const svg = await drawTransferCode(services, user, {
      contract: pathPart(params, "contrat"),
      amount: readQuery(url, "montant"),
      month: readQuery(url, "mois"),
    });
    if (svg === null) throw new HttpError(404);
    return new Response(svg, {
      headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
    });
  },
});
