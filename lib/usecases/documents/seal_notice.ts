import { sha256Hex } from "../../auth/tokens.ts";
import type { User } from "../../domain/account/user.ts";
import type { Notice, NoticeDraft } from "../../domain/documents/notice.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import type { Transaction } from "../../store/transaction.ts";
import { queueMail } from "../queue_mail.ts";
import type { NoticeServices } from "./issue_contract.ts";

/** A notice with the sum of its PDF, which is drawn anew for each download; null where it cannot be printed. */
export async function sealNotice(draft: NoticeDraft): Promise<Notice | null> {
  const rendered = await renderNotice(draft);
  if (!rendered.ok) return null;
  const { bytes } = rendered;
  return { ...draft, pdfSha256: sha256Hex(bytes), pdfBytes: bytes.length };
}

/** Tells who reads on screen that a notice is there, and what a rectifying one has changed. */
export function tellReader(
  tx: Transaction,
  services: Pick<NoticeServices, "now" | "newId">,
  notice: Notice,
  { email: to, language }: User,
) {
  const { contract, month, netCents, dueOn, directDebit, due } = notice;
  const changes = notice.replaces?.changes;
  queueMail(tx, services, {
    kind: "notice_ready",
    to,
    language,
    contract,
    month,
    netCents,
    dueOn,
    directDebit,
    due,
    ...changes === undefined ? {} : { changes },
  });
}
