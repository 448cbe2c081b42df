import type { User } from "../../domain/account/user.ts";
import type { Notice, NoticeFault } from "../../domain/documents/notice.ts";
import { noticePostings } from "../../domain/documents/notice_postings.ts";
import {
  headAfter,
  monthsOfRun,
  type NoticeHead,
} from "../../domain/documents/notice_run.ts";
import type { Landlord } from "../../domain/landlord.ts";
import { accountOf, accountRef } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { putPostings } from "../../store/ledger.ts";
import { putNotice } from "../../store/notices.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { noticeEntryLabel } from "../../text/entry_labels.ts";
import { tellMissing } from "./notice_alerts.ts";
import { draftNotice, readNoticeState } from "./draft_notice.ts";
import { readDwelling } from "./notice_addressee.ts";
import { sealNotice, tellReader } from "./seal_notice.ts";
import type { Services } from "../services.ts";

/** What a run needs; a command has no mailer and no bank. */
export type NoticeServices = Pick<
  Services,
  | "store"
  | "now"
  | "newId"
  | "randomBytes"
  | "landlord"
  | "origin"
  | "log"
  | "stopping"
>;

/** A contract that got no notice for a month, and why. */
export interface MissingNotice {
  contract: ContractRef;
  month: Month;
  fault: NoticeFault;
}

/** What a run did for one contract. */
export interface ContractOutcome {
  issued: number;
  /** Of those, how many are read on screen. */
  onScreen: number;
  missing: MissingNotice[];
  older: readonly Month[];
}

/** Issues a contract's months in their order until none is due, or one cannot be. */
export async function issueContract(
  services: NoticeServices,
  contract: Contract,
  today: IsoDate,
  until: Month | undefined,
): Promise<ContractOutcome> {
  const done: ContractOutcome = {
    issued: 0,
    onScreen: 0,
    missing: [],
    older: [],
  };
  for (;;) {
    if (services.stopping.aborted) return done;
    const outcome = await issueNext(services, contract, today, until);
    if ("older" in outcome) return { ...done, ...outcome };
    if ("fault" in outcome) {
      await tellMissing(services, outcome);
      return { ...done, missing: [outcome] };
    }
    done.issued++;
    if (outcome.paperless) done.onScreen++;
  }
}

/** The months that a run may issue: those that a person named, or its own two. */
function rangeOf(landlord: Landlord, today: IsoDate, until: Month | undefined) {
  return until === undefined
    ? monthsOfRun(landlord, today)
    : { from: "", until };
}

/** Issues the next month of a contract; when none is due, the older months that wait for a person. */
async function issueNext(
  services: NoticeServices,
  { contract: ref, tenantNumber: holder }: Contract,
  today: IsoDate,
  until: Month | undefined,
): Promise<Notice | MissingNotice | { older: readonly Month[] }> {
  const { landlord } = services;
  const dwelling = await readDwelling(services.store, ref, today);
  return await transact(services.store, async (tx) => {
    const named = { contract: ref, holder };
    const state = await readNoticeState(tx, services, named, today);
    if (state === null) return { older: [] };
    const { head, missing } = state;
    const range = rangeOf(landlord, today, until);
    const month = missing.find((one) =>
      range.from <= one && one <= range.until
    );
    if (month === undefined) {
      return { older: missing.filter((one) => one < range.from) };
    }
    const { draft, reader } = await draftNotice(tx, services, state, {
      month,
      today,
      dwelling,
    });
    if (typeof draft === "string") {
      return { contract: ref, month, fault: draft };
    }
    const notice = await sealNotice(draft);
    if (notice === null) return { contract: ref, month, fault: "unprintable" };
    const after = headAfter(accountRef(ref, holder), head, month, missing);
    await book(tx, services, { notice, head: after, reader });
    return notice;
  }, { locks: [ref] });
}

async function book(
  tx: Transaction,
  services: NoticeServices,
  { notice, head, reader }: {
    notice: Notice;
    head: NoticeHead;
    /** Who reads it on screen; null: it goes out on paper. */
    reader: User | null;
  },
) {
  const { month } = notice;
  putNotice(tx, notice, head);
  const postings = noticePostings(notice, noticeEntryLabel(month));
  const postedAt = toInstant(services.now());
  await putPostings(tx, accountOf(notice), postings, postedAt);
  if (reader !== null) tellReader(tx, services, notice, reader);
}
