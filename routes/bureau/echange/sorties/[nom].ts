import { HttpError } from "fresh";
import { defineOffice } from "@/lib/http/define_office.ts";
import { csvDownload } from "@/lib/http/download.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { downloadOutgoing } from "@/lib/usecases/office/read_exchange.ts";

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, params }) {
    const name = pathPart(params, "nom");
    const text = await downloadOutgoing(services, staff, name);
    if (text === null) throw new HttpError(404);
    return csvDownload(text, name);
  },
});
