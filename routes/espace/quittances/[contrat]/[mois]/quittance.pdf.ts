import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError } from "fresh";
import { pdfAnswer } from "@/lib/http/pdf_answer.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { drawQuittancePdf } from "@/lib/usecases/documents/draw_payment_pdfs.ts";
import { readQuittance } from "@/lib/usecases/documents/read_quittances.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const contract = pathPart(params, "contrat");
    const month = pathPart(params, "mois");
    const typed = { contract, month };
    const quittance = await readQuittance(state.services, state.user, typed);
    const bytes = quittance && await drawQuittancePdf(quittance);
    if (bytes === null) throw new HttpError(404);
    return pdfAnswer(bytes, `quittance-${month}-${contract}.pdf`);
  },
});
