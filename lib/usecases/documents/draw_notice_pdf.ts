import { sha256Hex } from "../../auth/tokens.ts";
import type { User } from "../../domain/account/user.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { readReadableNotice } from "./read_notices.ts";
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
  const { notice } = found;
  const rendered = await renderNotice(notice);
  if (!rendered.ok) return null;
  if (sha256Hex(rendered.bytes) !== notice.pdfSha256) {
    const about = `${notice.contract} ${notice.month}`;
    services.log.alert("notice_pdf_differs", { about });
  }
  return rendered.bytes;
}
