import { HttpError } from "fresh";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { archiveDocuments } from "@/lib/usecases/documents/archive_documents.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const archive = await archiveDocuments(state.services, state.user);
    if ("kind" in archive) throw new HttpError(429);
    return new Response(archive, {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": 'attachment; filename="mes-documents.zip"',
      },
    });
  },
});
