import { createDocumentCode } from "../auth/document_code.ts";
import { sha256Hex } from "../auth/tokens.ts";
import { addMonths, type Month, parisDay, toInstant } from "../domain/month.ts";
import {
  buildNotice,
  firstMonthOf,
  isIssuable,
  type Notice,
  type NoticeFault,
} from "../domain/notice.ts";
import { type NoticeRun, RUN_RESUMED_MS } from "../domain/notice_run.ts";
import type { ContractRef } from "../domain/references.ts";
import type { Contract } from "../domain/tenant.ts";
import { renderNotice } from "../notices/render_notice.ts";
import { keys } from "../store/keys.ts";
import { putPostings } from "../store/ledger.ts";
import { listContractsAfter, putNotice } from "../store/notices.ts";
import { readValue } from "../store/store.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import { noticeEntryLabel } from "../text/fr/notice.ts";
import { hasConsented, readDwelling } from "./notice_addressee.ts";
import { queueMail } from "./queue_mail.ts";
import { logAlert } from "./raise_alert.ts";
import type { Services } from "./services.ts";

/** Contracts that are worked on at once, and after which the run writes down where it is. */
const BATCH = 50;

/** What a run needs; a command has no mailer and no bank. */
export type NoticeClerk = Pick<
  Services,
  "store" | "now" | "newId" | "randomBytes" | "landlord" | "origin" | "log"
>;

/** A contract that got no notice for a month, and why. */
export interface MissingNotice {
  contract: ContractRef;
  month: Month;
  fault: NoticeFault;
}

/** What a run did. */
export interface NoticesIssued {
  contracts: number;
  issued: number;
  missing: MissingNotice[];
}

/**
 * Issues every notice that is missing, for every contract, one commit each: the notice, its entry, the mail
 * where the tenant wants it on screen. It may be interrupted anywhere, run twice, or run in two processes:
 * the contract's head is checked by each commit. A contract with faulty lines is named and does not stop the others.
 * @param until the last month to issue; without it, every month whose day of issue has come
 */
export async function issueNotices(
  services: NoticeClerk,
  options: {
    until?: Month;
    /** Begins with the first contract, whatever an interrupted run has done: what is issued is found issued. */
    anew?: boolean;
    onProgress?: (done: NoticesIssued) => void;
  } = {},
): Promise<NoticesIssued> {
  const { store, log } = services;
  const run = await takeRun(services, options.anew ?? false);
  const result: NoticesIssued = { contracts: 0, issued: 0, missing: [] };
  let { cursor } = run;
  for (;;) {
    const batch = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) break;
    const outcomes = await Promise.all(
      batch.map((contract) => issueContract(services, contract, options.until)),
    );
    result.contracts += batch.length;
    for (const { issued, missing } of outcomes) {
      result.issued += issued;
      if (missing !== null) result.missing.push(missing);
    }
    cursor = last.contract;
    await writeRun(services, { ...run, cursor });
    options.onProgress?.(result);
  }
  const finishedAt = toInstant(services.now());
  await writeRun(services, { ...run, cursor, finishedAt });
  log.info("notices_issued", {
    contracts: result.contracts,
    issued: result.issued,
    missing: result.missing.length,
  });
  return result;
}

async function takeRun(
  services: NoticeClerk,
  anew: boolean,
): Promise<NoticeRun> {
  const latest = await readValue(services.store, keys.noticeRun());
  const now = services.now();
  const goesOn = !anew && latest !== null && latest.finishedAt === null &&
    now - Date.parse(latest.startedAt) < RUN_RESUMED_MS;
  if (goesOn) return latest;
  return { v: 1, startedAt: toInstant(now), cursor: null, finishedAt: null };
}

function writeRun(services: NoticeClerk, run: NoticeRun): Promise<void> {
  return transact(services.store, [], (tx) => {
    tx.set(keys.noticeRun(), run);
    return Promise.resolve();
  });
}

/** Issues a contract's months in their order until none is due, or one cannot be. */
async function issueContract(
  services: NoticeClerk,
  { contract }: Contract,
  until: Month | undefined,
): Promise<{ issued: number; missing: MissingNotice | null }> {
  for (let issued = 0;; issued++) {
    const outcome = await issueNext(services, contract, until);
    if (outcome === null) return { issued, missing: null };
    if ("fault" in outcome) {
      await tellMissing(services, outcome);
      return { issued, missing: outcome };
    }
  }
}

/** Issues the next month of a contract; null when none is due. */
async function issueNext(
  services: NoticeClerk,
  ref: ContractRef,
  until: Month | undefined,
): Promise<Notice | MissingNotice | null> {
  const today = parisDay(services.now());
  const dwelling = await readDwelling(services.store, ref, today);
  return await transact(services.store, [ref], async (tx) => {
    await tx.ahead(
      keys.noticeHead(ref),
      keys.contract(ref),
      keys.schedule(ref),
      keys.subscription(ref),
      keys.account(ref),
    );
    const contract = await tx.get(keys.contract(ref));
    const head = await tx.get(keys.noticeHead(ref));
    if (contract === null) return null;
    const month = head === null
      ? firstMonthOf(contract, services.landlord)
      : addMonths(head.lastMonth, 1);
    if (until !== undefined && month > until) return null;
    if (!isIssuable(contract, month, services.landlord, today)) return null;
    const account = await tx.get(keys.account(ref));
    const subscription = await tx.get(keys.subscription(ref));
    const draft = buildNotice({
      contract,
      dwelling,
      tenant: await tx.peek(keys.tenant(contract.tenantNumber)),
      schedule: await tx.get(keys.schedule(ref)),
      landlord: services.landlord,
      month,
      issuedOn: today,
      balanceCents: account?.balanceCents ?? 0,
      code: createDocumentCode(services.randomBytes),
      quittanceCode: createDocumentCode(services.randomBytes),
      paperless: await hasConsented(tx, contract, subscription),
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
    await book(tx, services, notice);
    return notice;
  });
}

async function book(tx: Transaction, services: NoticeClerk, notice: Notice) {
  const { contract, month } = notice;
  putNotice(tx, notice);
  await putPostings(tx, contract, [{
    id: `rent:${month}:${contract}`,
    date: notice.issuedOn,
    label: noticeEntryLabel(month),
    // Not -totalCents: nothing is -0.
    amountCents: 0 - notice.totalCents,
  }], toInstant(services.now()));
  if (!notice.paperless) return;
  const userId = await tx.peek(keys.userByTenant(notice.tenantNumber));
  const user = await tx.peek(keys.user(userId ?? ""));
  if (user === null || user.closedAt !== null) return;
  const { netCents, dueOn, directDebit } = notice;
  queueMail(tx, services, {
    kind: "notice_ready",
    to: user.email,
    language: user.language,
    contract,
    month,
    netCents,
    dueOn,
    directDebit,
  });
}

/** Leaves an alert for a missing notice, one for each contract, month and reason. */
async function tellMissing(
  services: NoticeClerk,
  { contract, month, fault }: MissingNotice,
) {
  const id = `notice:${month}:${contract}:${fault}`;
  const kind = "notice_missing" as const;
  const alert = { kind, about: contract, detail: `${month} ${fault}` };
  const isNew = await transact(services.store, [], async (tx) => {
    if (await tx.get(keys.alert(id)) !== null) return false;
    tx.set(keys.alert(id), {
      v: 1,
      id,
      ...alert,
      at: toInstant(services.now()),
    });
    return true;
  });
  if (isNew) logAlert(services, alert);
}
