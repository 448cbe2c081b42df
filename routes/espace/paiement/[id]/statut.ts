import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError } from "fresh";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { FRENCH_STATUSES } from "@/lib/text/french_codes.ts";
import { readAskedPayment } from "@/lib/usecases/payments/read_payment.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const found = await readAskedPayment(state.services, state.user, id);
    if (found === null) throw new HttpError(404);
    return Response.json({ statut: FRENCH_STATUSES[found.status] });
  },
});
