import type { User } from "../../domain/account/user.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import type { Transaction } from "../../store/transaction.ts";
import { queueMail } from "../queue_mail.ts";
import type { NoticeServices } from "./issue_contracts.ts";

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
