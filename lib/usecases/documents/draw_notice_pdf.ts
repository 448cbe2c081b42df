import type { User } from "../../domain/account/user.ts";
import { isSealed, type Notice } from "../../domain/documents/notice.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { sumOfPdf } from "../../notices/seal_of.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { readReadableNotice } from "./read_notices.ts";
import { keepSeal } from "./seal_notices.ts";
import type { Services } from "../services.ts";

/**
 * Draws the PDF of a notice that the tenant may read, and checks that it is the very one that was issued; null
 * where there is none. A difference (a later version of the drawing) is told to the landlord, not to the tenant.
 */
export async function drawNoticePdf(
  services: Services,
  user: User,
  typed: { contract: string; month: string },
): Promise<Uint8Array | null> {
  const found = await readReadableNotice(services, user, typed);
  if (found === null) return null;
  return await drawChecked(services, found.notice);
}

/** The same of a notice that the one that stands has replaced, for who may read that one. */
export async function drawFormerNoticePdf(
  services: Services,
  user: User,
  typed: { contract: string; month: string; version: string },
): Promise<Uint8Array | null> {
  const found = await readReadableNotice(services, user, typed);
  if (found === null || !/^\d{1,4}$/.test(typed.version)) return null;
  const { notice } = found;
  const former = await readValue(
    services.store,
    keys.formerNotice(accountOf(notice), notice.month, Number(typed.version)),
  );
  return former === null ? null : await drawChecked(services, former);
}

async function drawChecked(
  services: Services,
  notice: Notice,
): Promise<Uint8Array | null> {
  const rendered = await renderNotice(notice);
  if (!rendered.ok) return null;
  const { bytes } = rendered;
  const pdfSha256 = await sumOfPdf(bytes);
  if (!isSealed(notice)) {
    await keepSeal(services, notice, { pdfSha256, pdfBytes: bytes.length });
  } else if (pdfSha256 !== notice.pdfSha256) {
    const about = `${notice.contract} ${notice.month}`;
    services.log.alert("notice_pdf_differs", { about });
  }
  return bytes;
}
