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
import type { Entry } from "../../domain/ledger/ledger.ts";
import { accountOf, accountRef } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { isPrintable } from "../../notices/is_printable.ts";
import { zip } from "../../domain/zip.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { putNotice } from "../../store/notices.ts";
import { MAX_CHECKS, type Transaction } from "../../store/transaction.ts";
import { whileFree } from "../../store/while_free.ts";
import { noticeEntryLabel } from "../../text/entry_labels.ts";
import { tellMissing } from "./notice_alerts.ts";
import { findAddressees, readDwelling } from "./notice_addressee.ts";
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
  const outcome: ContractsOutcome = { issued: 0, missing: [], older: [] };
  let left = contracts;
  while (left.length > 0 && !services.stopping.aborted) {
    const steps = await issueNext(services, left, today, until);
    const more: Contract[] = [];
    for (const [contract, step] of zip(left, steps)) {
      if ("older" in step) outcome.older.push(...step.older);
      else if ("fault" in step) outcome.missing.push(step);
      else {
        outcome.issued++;
        // A contract whose months are all issued is not read again to find that out.
        if (!step.isLast) more.push(contract);
      }
    }
    left = more;
  }
  for (const missing of outcome.missing) await tellMissing(services, missing);
  return outcome;
}

/** Where an account goes on, also when it follows another holder's. */
async function headBefore(
  tx: Transaction,
  holding: Holding,
  own: NoticeHead | null,
): Promise<NoticeHead | null> {
  if (holding.follows === null) return own;
  const former = await tx.peek(keys.noticeHead(holding.follows));
  return headOfFollower(holding, own, former);
}

/** The months that a run may issue: those that a person named, or its own two. */
function rangeOf(landlord: Landlord, today: IsoDate, until: Month | undefined) {
  return until === undefined
    ? monthsOfRun(landlord, today)
    : { from: "", until };
}

/** What became of a contract: its next month is issued, or cannot be, or none is due. */
type Step = { isLast: boolean } | MissingNotice | { older: readonly Month[] };

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
    await Promise.all(contracts.map((one) => prefetch(tx, one)));
    return await Promise.all(
      zip(contracts, dwellings).map(([listed, dwelling]) =>
        issue(tx, services, { listed, dwelling }, { today, until })
      ),
    );
  }, { locks });
}

function prefetch(
  tx: Transaction,
  { contract: ref, tenantNumber: holder }: Contract,
): Promise<void> {
  const account = accountRef(ref, holder);
  return tx.prefetch(
    keys.noticeHead(account),
    keys.contract(ref),
    keys.holding(ref, holder),
    keys.vanishedContract(ref),
    keys.schedule(ref),
    keys.subscription(account),
    keys.account(account),
    keys.tenant(holder),
    keys.plan(account),
  );
}

async function issue(
  tx: Transaction,
  services: NoticeServices,
  { listed, dwelling }: { listed: Contract; dwelling: Contract | null },
  { today, until }: Run,
): Promise<Step> {
  const { landlord } = services;
  const { contract: ref, tenantNumber: holder } = listed;
  const account = accountRef(ref, holder);
  const current = await tx.peek(keys.contract(ref));
  const holding = await tx.peek(keys.holding(ref, holder));
  // It has passed on, or has been removed, since it was listed; or the files know it no more.
  if (
    current?.tenantNumber !== holder || holding === null ||
    await tx.peek(keys.vanishedContract(ref)) !== null
  ) return { older: [] };
  const own = await tx.peek(keys.noticeHead(account));
  const head = await headBefore(tx, holding, own);
  const contract = heldContract(current, holding);
  const missing = listMissingMonths(contract, head, landlord, today);
  const range = rangeOf(landlord, today, until);
  const month = missing.find((one) => range.from <= one && one <= range.until);
  if (month === undefined) {
    return { older: missing.filter((one) => one < range.from) };
  }
  // What is listed is what the head counts: with another entry the commit fails, and the next try lists again.
  await tx.get(keys.account(account));
  const entries = (await listEntries(services.store, account)).reverse();
  const { reader, guardian } = await findAddressees(tx, holding, today);
  const notice = buildNotice({
    contract,
    dwelling,
    guardian,
    tenant: await tx.peek(keys.tenant(contract.tenantNumber)),
    schedule: await tx.peek(keys.schedule(ref)),
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
  if (typeof notice === "string") {
    return { contract: ref, month, fault: notice };
  }
  if (!isPrintable(notice)) {
    return { contract: ref, month, fault: "unprintable" };
  }
  const after = headAfter(account, head, month, missing);
  await book(tx, services, { notice, head: after, reader, entries });
  return { isLast: missing.length === 1 };
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
