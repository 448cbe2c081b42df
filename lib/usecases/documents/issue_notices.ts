import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { createDocumentCode } from "../../auth/document_code.ts";
import { sha256Hex } from "../../auth/tokens.ts";
import type { User } from "../../domain/account/user.ts";
import type { ClockFault } from "../../domain/clock.ts";
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
  type NoticeRun,
  RUN_RESUMED_MS,
} from "../../domain/documents/notice_run.ts";
import { heldContract, type Holding } from "../../domain/holding.ts";
import type { Landlord } from "../../domain/landlord.ts";
import { accountOf, accountRef } from "../../domain/ledger/account_ref.ts";
import {
  type IsoDate,
  type Month,
  parisDay,
  toInstant,
} from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { listContractsAfter, putNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { noticeEntryLabel } from "../../text/entry_labels.ts";
import { tellMissing, tellOlder } from "./notice_alerts.ts";
import { findAddressees, readDwelling } from "./notice_addressee.ts";
import { refuseStaleFiles } from "./refuse_stale_files.ts";
import { queueMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { refuseByClock } from "../watch_clock.ts";

/** Contracts that are worked on at once, and after which the run writes down where it is. */
const BATCH = 50;

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

/** Why a run issues nothing: its clock or the landlord's files are not to be relied on. */
export type RunRefusal = ClockFault | "files_stale";

/** What a run did. */
export interface NoticesIssued {
  contracts: number;
  issued: number;
  missing: MissingNotice[];
  /** Months that are too old for a run, and how many contracts wait for each: a person asks for them. */
  older: Map<Month, number>;
  /** Why nothing was done; null when clock and files could be relied on. */
  refused: RunRefusal | null;
}

/** How a run is asked for. */
export interface NoticeRunOptions {
  /** A person's word: every month up to this one, however old. Without it, the month that is due and the one before. */
  until?: Month;
  /** Begins with the first contract, whatever an interrupted run has done: what is issued is found issued. */
  fromStart?: boolean;
  /** A person's word that what the files say still holds, however old they are. */
  staleFilesChecked?: boolean;
  onProgress?: (done: NoticesIssued) => void;
}

/**
 * Issues the notices that are missing, for every contract, one commit each: the notice, its entry, the mail
 * where the tenant wants it on screen. It may be interrupted anywhere, run twice, or run in two processes:
 * the contract's head is checked by each commit. A contract with faulty lines is named and does not stop the others.
 *
 * A notice cannot be taken back. So a clock that stands before the store's newest moment issues nothing, nor one
 * far after it unless a person names the month; and whatever the clock says, a run by itself issues two months.
 */
export async function issueNotices(
  services: NoticeServices,
  options: NoticeRunOptions = {},
): Promise<NoticesIssued> {
  const { store, log } = services;
  const result: NoticesIssued = {
    contracts: 0,
    issued: 0,
    missing: [],
    older: new Map(),
    refused: null,
  };
  // The moment that was judged is that of the whole run: a clock may jump in the middle of it.
  const nowMs = services.now();
  const fault = await refuseByClock(services, "notices", nowMs);
  if (
    fault === "clock_behind" || fault !== null && options.until === undefined
  ) return { ...result, refused: fault };
  if (
    options.staleFilesChecked !== true &&
    await refuseStaleFiles(services, options.until, nowMs)
  ) return { ...result, refused: "files_stale" };
  const run = await takeRun(services, options.fromStart ?? false);
  let { cursor } = run;
  while (!services.stopping.aborted) {
    const batch = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) {
      await writeRun(services, {
        ...run,
        cursor,
        finishedAt: toInstant(services.now()),
      });
      break;
    }
    const outcomes = await Promise.all(
      batch.map((contract) =>
        issueContract(services, contract, parisDay(nowMs), options.until)
      ),
    );
    result.contracts += batch.length;
    for (const outcome of outcomes) addOutcome(result, outcome);
    // A batch that was cut short is gone through again: what is issued is found issued.
    if (services.stopping.aborted) break;
    cursor = last.contract;
    await writeRun(services, { ...run, cursor });
    options.onProgress?.(result);
  }
  log.info("notices_issued", {
    contracts: result.contracts,
    issued: result.issued,
    missing: result.missing.length,
    stopped: services.stopping.aborted,
  });
  await tellOlder(services, result.older);
  return result;
}

/** What a run did for one contract. */
interface ContractOutcome {
  issued: number;
  missing: MissingNotice | null;
  older: readonly Month[];
}

function addOutcome(
  result: NoticesIssued,
  { issued, missing, older }: ContractOutcome,
) {
  result.issued += issued;
  if (missing !== null) result.missing.push(missing);
  for (const month of older) {
    result.older.set(month, (result.older.get(month) ?? 0) + 1);
  }
}

async function takeRun(
  services: NoticeServices,
  fromStart: boolean,
): Promise<NoticeRun> {
  const latest = await readValue(services.store, keys.noticeRun());
  const now = services.now();
  const ageMs = now - Date.parse(latest?.startedAt ?? "");
  // A run of a later moment than now was begun under another clock: it says nothing of where this one is.
  const goesOn = !fromStart && latest !== null && latest.finishedAt === null &&
    ageMs >= 0 && ageMs < RUN_RESUMED_MS;
  if (goesOn) return latest;
  return { v: 1, startedAt: toInstant(now), cursor: null, finishedAt: null };
}

function writeRun(services: NoticeServices, run: NoticeRun): Promise<void> {
  return transact(services.store, (tx) => {
    tx.set(keys.noticeRun(), run);
  });
}

/** Issues a contract's months in their order until none is due, or one cannot be. */
async function issueContract(
  services: NoticeServices,
  contract: Contract,
  today: IsoDate,
  until: Month | undefined,
): Promise<ContractOutcome> {
  for (let issued = 0;; issued++) {
    if (services.stopping.aborted) return { issued, missing: null, older: [] };
    const outcome = await issueNext(services, contract, today, until);
    if ("older" in outcome) return { issued, missing: null, ...outcome };
    if ("fault" in outcome) {
      await tellMissing(services, outcome);
      return { issued, missing: outcome, older: [] };
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
    const rendered = await renderNotice(draft);
    if (!rendered.ok) return { contract: ref, month, fault: "unprintable" };
    const { bytes } = rendered;
    const pdfSha256 = sha256Hex(bytes);
    const notice = { ...draft, pdfSha256, pdfBytes: bytes.length };
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
  const { contract, month } = notice;
  putNotice(tx, notice, head);
  const postings = noticePostings(notice, noticeEntryLabel(month));
  const postedAt = toInstant(services.now());
  await putPostings(tx, accountOf(notice), postings, postedAt);
  if (reader === null) return;
  const { netCents, dueOn, directDebit, due } = notice;
  queueMail(tx, services, {
    kind: "notice_ready",
    to: reader.email,
    language: reader.language,
    contract,
    month,
    netCents,
    dueOn,
    directDebit,
    due,
  });
}
