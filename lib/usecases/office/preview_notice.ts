import { latestIssuedMonth } from "../../domain/documents/notice_days.ts";
import type { Notice, NoticeFault } from "../../domain/documents/notice.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { addMonths, type Month, parisDay } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import {
  type ContractRef,
  parseContractRef,
  type TenantNumber,
} from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { draftNotice, readNoticeState } from "../documents/draft_notice.ts";
import { readDwelling } from "../documents/notice_addressee.ts";
import type { Services } from "../services.ts";
import { isFileOpen } from "./open_file.ts";

/** A notice before it goes. */
export type NoticePreview =
  /** As it would go now, and the issued one of the month before, to compare with. */
  | { kind: "draft"; draft: Notice; before: Notice | null }
  | { kind: "faulty"; contract: ContractRef; month: Month; fault: NoticeFault }
  /** Its tenant's file is not open: whoever looks says why first. */
  | { kind: "closed"; contract: ContractRef; holder: TenantNumber }
  /** Nothing waits to be issued for it. */
  | { kind: "nothing"; contract: ContractRef }
  | { kind: "unknown" };

/** Draws a contract's next notice as it would be issued now, from the same code; nothing is kept. */
export async function previewNotice(
  services: Services,
  staff: Staff,
  typed: string,
): Promise<NoticePreview> {
  const { store, now, landlord } = services;
  const contract = parseContractRef(typed);
  const known = contract === null
    ? null
    : await readValue(store, keys.contract(contract));
  if (contract === null || known === null) return { kind: "unknown" };
  const holder = known.tenantNumber;
  if (await isFileOpen(services, staff, holder) !== true) {
    return { kind: "closed", contract, holder };
  }
  const today = parisDay(now());
  const until = latestIssuedMonth(landlord, today);
  const dwelling = await readDwelling(store, known, today);
  return await transact(store, async (tx): Promise<NoticePreview> => {
    const named = { contract, holder };
    const state = await readNoticeState(tx, services, named, today);
    const month = state?.missing.find((one) => one <= until);
    if (state === null || month === undefined) {
      return { kind: "nothing", contract };
    }
    const of = { month, today, dwelling };
    const { draft } = await draftNotice(tx, services, state, of);
    if (typeof draft === "string") {
      return { kind: "faulty", contract, month, fault: draft };
    }
    const account = accountRef(contract, holder);
    const before = await readNotice(store, account, addMonths(month, -1));
    return { kind: "draft", draft, before };
  });
}
