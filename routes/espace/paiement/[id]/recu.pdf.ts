import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError } from "fresh";
import { pdfAnswer } from "@/lib/http/pdf_answer.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { drawReceiptPdf } from "@/lib/usecases/documents/draw_payment_pdfs.ts";
import { readReceipt } from "@/lib/usecases/documents/read_receipt.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const receipt = await readReceipt(state.services, state.user, id);
    const bytes = receipt && await drawReceiptPdf(receipt);
    if (receipt === null || bytes === null) throw new HttpError(404);
    return pdfAnswer(bytes, `recu-${receipt.paidOn}-${receipt.number}.pdf`);
  },
});
