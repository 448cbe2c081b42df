import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { createDocumentCode } from "../../auth/document_code.ts";
import type { User } from "../../domain/account/user.ts";
import {
  buildNotice,
  type Notice,
  type NoticeFault,
} from "../../domain/documents/notice.ts";
import { noticePostings } from "../../domain/documents/notice_postings.ts";
import {
  headAfter,
  headOfFollower,
  listMissingMonths,
  monthsOfRun,
  type NoticeHead,
} from "../../domain/documents/notice_run.ts";
import { heldContract, type Holding } from "../../domain/holding.ts";
import type { Landlord } from "../../domain/landlord.ts";
import { accountOf, accountRef } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { putNotice } from "../../store/notices.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { noticeEntryLabel } from "../../text/entry_labels.ts";
import { tellMissing } from "./notice_alerts.ts";
import { findAddressees, readDwelling } from "./notice_addressee.ts";
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
  for (let issued = 0;; issued++) {
    if (services.stopping.aborted) return { issued, missing: [], older: [] };
    const outcome = await issueNext(services, contract, today, until);
    if ("older" in outcome) return { issued, missing: [], ...outcome };
    if ("fault" in outcome) {
      await tellMissing(services, outcome);
      return { issued, missing: [outcome], older: [] };
    }
  }
}

/** Where an account goes on, also when it follows another holder's. */
async function headBefore(
  tx: Transaction,
  holding: Holding | null,
  own: NoticeHead | null,
): Promise<NoticeHead | null> {
  if (holding === null || holding.follows === null) return own;
  const former = await tx.peek(keys.noticeHead(holding.follows));
  return headOfFollower(holding, own, former);
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
  const account = accountRef(ref, holder);
  const dwelling = await readDwelling(services.store, ref, today);
  return await transact(services.store, async (tx) => {
    await tx.prefetch(
      keys.noticeHead(account),
      keys.contract(ref),
      keys.holding(ref, holder),
      keys.vanishedContract(ref),
      keys.schedule(ref),
      keys.subscription(account),
      keys.account(account),
    );
    const current = await tx.get(keys.contract(ref));
    const holding = await tx.get(keys.holding(ref, holder));
    const own = await tx.get(keys.noticeHead(account));
    const head = await headBefore(tx, holding, own);
    // It has passed on, or has been removed, since it was listed; or the files know it no more.
    if (
      current?.tenantNumber !== holder || holding === null ||
      await tx.get(keys.vanishedContract(ref)) !== null
    ) return { older: [] };
    const contract = heldContract(current, holding);
    const missing = listMissingMonths(contract, head, landlord, today);
    const range = rangeOf(landlord, today, until);
    const month = missing.find((one) =>
      range.from <= one && one <= range.until
    );
    if (month === undefined) {
      return { older: missing.filter((one) => one < range.from) };
    }
    // What is listed is what the head counts: with another entry the commit fails, and the next try lists again.
    await tx.get(keys.account(account));
    const entries = (await listEntries(services.store, account)).reverse();
    const { reader, guardian } = await findAddressees(tx, holding, today);
    const draft = buildNotice({
      contract,
      dwelling,
      guardian,
      tenant: await tx.peek(keys.tenant(contract.tenantNumber)),
      schedule: await tx.get(keys.schedule(ref)),
      landlord,
      month,
      issuedOn: today,
      entries: ledgerEntriesOf(entries),
      plan: await tx.peek(keys.plan(account)),
      code: createDocumentCode(services.randomBytes),
      quittanceCode: createDocumentCode(services.randomBytes),
      paperless: reader !== null,
      site: services.origin,
    });
    if (typeof draft === "string") {
      return { contract: ref, month, fault: draft };
    }
    const notice = await sealNotice(draft);
    if (notice === null) return { contract: ref, month, fault: "unprintable" };
    const after = headAfter(account, head, month, missing);
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
