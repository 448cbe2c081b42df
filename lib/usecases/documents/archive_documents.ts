import type { User } from "../../domain/account/user.ts";
import type { VerifiedDocument } from "../../domain/documents/document.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import { contractSlug } from "../../domain/references.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { streamZip } from "../../notices/stream_zip.ts";
import type { ZipFile } from "../../notices/zip_records.ts";
import { FRENCH_DOCUMENTS } from "../../text/french_codes.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { drawQuittancePdf, drawReceiptPdf } from "./draw_payment_pdfs.ts";
import { readDocuments, type TenantDocuments } from "./read_documents.ts";

/** All documents of a tenant as one archive, each drawn when its turn comes: memory holds one at a time. */
export async function archiveDocuments(
  services: Services,
  user: User,
): Promise<ReadableStream<Uint8Array> | Throttled> {
  const throttled = await takeTokens(services, [
    ["archiveTenant", user.tenantNumber],
  ]);
  if (throttled !== null) return throttled;
  return streamZip(drawAll(await readDocuments(services, user)));
}

async function* drawAll(documents: TenantDocuments): AsyncGenerator<ZipFile> {
  const { notices, quittances, receipts } = documents;
  for (const notice of notices) {
    const rendered = await renderNotice(notice);
    const name = nameOf("notice", notice.month, contractSlug(notice.contract));
    const bytes = rendered.ok ? rendered.bytes : null;
    if (bytes !== null) yield { name, bytes, date: notice.issuedOn };
  }
  for (const quittance of quittances) {
    const { notice, issuedOn } = quittance;
    const name = nameOf(
      "quittance",
      notice.month,
      contractSlug(notice.contract),
    );
    const bytes = await drawQuittancePdf(quittance);
    if (bytes !== null) yield { name, bytes, date: issuedOn };
  }
  for (const receipt of receipts) {
    const { paidOn, number } = receipt;
    const bytes = await drawReceiptPdf(receipt);
    const name = nameOf("receipt", paidOn, number);
    if (bytes !== null) yield { name, bytes, date: paidOn };
  }
}

/** `2026/quittance-2026-11-L0039000204.pdf`, `2026/recu-2026-11-25-01J….pdf` */
function nameOf(
  kind: VerifiedDocument["kind"],
  day: Month | IsoDate,
  subject: string,
): string {
  const name = `${FRENCH_DOCUMENTS[kind]}-${day}-${subject}`;
  return `${day.slice(0, 4)}/${name}.pdf`;
}
