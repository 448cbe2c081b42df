import { HttpError } from "fresh";
import { defineOffice } from "@/lib/http/define_office.ts";
import { csvDownload } from "@/lib/http/download.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { pdfAnswer } from "@/lib/http/pdf_answer.ts";
import { downloadPrintFile } from "@/lib/usecases/office/read_notices_page.ts";

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, params }) {
    const name = pathPart(params, "fichier");
    const bytes = await downloadPrintFile(services, staff, name);
    if (bytes === null) throw new HttpError(404);
    return name.endsWith(".csv")
      ? csvDownload(new TextDecoder().decode(bytes), name)
      : pdfAnswer(bytes, name);
  },
});
