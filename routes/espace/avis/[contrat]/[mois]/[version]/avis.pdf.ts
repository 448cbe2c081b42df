import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError } from "fresh";
import { pdfAnswer } from "@/lib/http/pdf_answer.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { drawFormerNoticePdf } from "@/lib/usecases/documents/draw_notice_pdf.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const contract = pathPart(params, "contrat");
    const month = pathPart(params, "mois");
    const version = pathPart(params, "version");
    const typed = { contract, month, version };
    const bytes = await drawFormerNoticePdf(state.services, state.user, typed);
    if (bytes === null) throw new HttpError(404);
    return pdfAnswer(bytes, `avis-${contract}-${month}-${version}.pdf`);
  },
});
