import type { User } from "../../domain/account/user.ts";
import type { Notice, NoticeFault } from "../../domain/documents/notice.ts";
import { noticePostings } from "../../domain/documents/notice_postings.ts";
import {
  headAfter,
  monthsOfRun,
  type NoticeHead,
} from "../../domain/documents/notice_run.ts";
import type { Landlord } from "../../domain/landlord.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { accountOf, accountRef } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { zip } from "../../domain/zip.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { putNotice } from "../../store/notices.ts";
import { MAX_CHECKS, type Transaction } from "../../store/transaction.ts";
import { whileFree } from "../../store/while_free.ts";
import { noticeEntryLabel } from "../../text/entry_labels.ts";
import { tellMissing } from "./notice_alerts.ts";
import {
  draftNotice,
  prefetchNotice,
  readNoticeState,
} from "./draft_notice.ts";
import { readDwelling } from "./notice_addressee.ts";
import { tellReader } from "./tell_reader.ts";
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

/** What a run did for some contracts. */
export interface ContractsOutcome {
  issued: number;
  /** Of those, how many are read on screen. */
  onScreen: number;
  missing: MissingNotice[];
  /** Months that wait for a person, a contract's one after another. */
  older: Month[];
}

/** Contracts of one commit: each checks the head of its account, and all that no lot is being taken in. */
export const CONTRACTS_A_COMMIT = MAX_CHECKS - 1;

/** Issues the months of some contracts, each contract's in their order, until none is due or one cannot be. */
export async function issueContracts(
  services: NoticeServices,
  contracts: readonly Contract[],
  today: IsoDate,
  until: Month | undefined,
): Promise<ContractsOutcome> {
  const outcome: ContractsOutcome = {
    issued: 0,
    onScreen: 0,
    missing: [],
    older: [],
  };
  let left = contracts;
  while (left.length > 0 && !services.stopping.aborted) {
    const steps = await issueNext(services, left, today, until);
    const more: Contract[] = [];
    for (const [contract, step] of zip(left, steps)) {
      if ("older" in step) outcome.older.push(...step.older);
      else if ("fault" in step) outcome.missing.push(step);
      else {
        outcome.issued++;
        if (step.paperless) outcome.onScreen++;
        // A contract whose months are all issued is not read again to find that out.
        if (!step.isLast) more.push(contract);
      }
    }
    left = more;
  }
  for (const missing of outcome.missing) await tellMissing(services, missing);
  return outcome;
}

/** The months that a run may issue: those that a person named, or its own two. */
function rangeOf(landlord: Landlord, today: IsoDate, until: Month | undefined) {
  return until === undefined
    ? monthsOfRun(landlord, today)
    : { from: "", until };
}

/** What became of a contract: its next month is issued, or cannot be, or none is due. */
type Step =
  | { isLast: boolean; paperless: boolean }
  | MissingNotice
  | { older: readonly Month[] };

/** Which months a run issues, and its day. */
interface Run {
  today: IsoDate;
  until: Month | undefined;
}

/**
 * Issues the next month of each contract, in one commit. Contracts, lines and plans are written by lots alone: the
 * commit checks that none is being taken. Each account's head is checked, and written, so that a month is issued once
 * whoever else runs.
 */
async function issueNext(
  services: NoticeServices,
  contracts: readonly Contract[],
  today: IsoDate,
  until: Month | undefined,
): Promise<Step[]> {
  const { store, now } = services;
  const dwellings = await Promise.all(
    contracts.map((one) => readDwelling(store, one, today)),
  );
  const locks = contracts.map(({ contract }) => contract);
  return await whileFree(store, "import", now, async (tx) => {
    await Promise.all(contracts.map((one) => prefetchNotice(tx, one)));
    return await Promise.all(
      zip(contracts, dwellings).map(([listed, dwelling]) =>
        issue(tx, services, { listed, dwelling }, { today, until })
      ),
    );
  }, { locks });
}

async function issue(
  tx: Transaction,
  services: NoticeServices,
  { listed, dwelling }: { listed: Contract; dwelling: Contract | null },
  { today, until }: Run,
): Promise<Step> {
  const { contract: ref, tenantNumber: holder } = listed;
  const named = { contract: ref, holder };
  const state = await readNoticeState(tx, services, named, today);
  if (state === null) return { older: [] };
  const { head, missing } = state;
  const range = rangeOf(services.landlord, today, until);
  const month = missing.find((one) => range.from <= one && one <= range.until);
  if (month === undefined) {
    return { older: missing.filter((one) => one < range.from) };
  }
  const of = { month, today, dwelling };
  const { draft, reader, entries } = await draftNotice(tx, services, state, of);
  if (typeof draft === "string") return { contract: ref, month, fault: draft };
  const after = headAfter(accountRef(ref, holder), head, month, missing);
  await book(tx, services, { notice: draft, head: after, reader, entries });
  return { isLast: missing.length === 1, paperless: draft.paperless };
}

async function book(
  tx: Transaction,
  services: NoticeServices,
  { notice, head, reader, entries }: {
    notice: Notice;
    head: NoticeHead;
    /** All of the account, listed under its checked head. */
    entries: readonly Entry[];
    /** Who reads it on screen; null: it goes out on paper. */
    reader: User | null;
  },
) {
  const { month } = notice;
  putNotice(tx, notice, head);
  const postings = noticePostings(notice, noticeEntryLabel(month));
  const postedAt = toInstant(services.now());
  const account = accountOf(notice);
  const posted = await putPostings(tx, account, postings, postedAt, entries);
  // Also where all of it stood there already: two runs at once write the same key, and one of them begins anew.
  tx.set(keys.account(account), posted.head);
  if (reader !== null) tellReader(tx, services, notice, reader);
}
