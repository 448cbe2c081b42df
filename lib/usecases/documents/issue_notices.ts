import type { ClockFault } from "../../domain/clock.ts";
import {
  type NoticeRun,
  RUN_RESUMED_MS,
} from "../../domain/documents/notice_run.ts";
import {
  type IsoDate,
  type Month,
  parisDay,
  toInstant,
} from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import { listDueNotices } from "../../store/coming_notices.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { tellOlder } from "./notice_alerts.ts";
import { chunksOf } from "../../domain/chunks.ts";
import { NOTICES_A_COMMIT, publishNotices } from "./publish_notices.ts";
import { refuseStaleFiles } from "./refuse_stale_files.ts";
import { refuseByClock } from "../watch_clock.ts";
import {
  CONTRACTS_A_COMMIT,
  type ContractsOutcome,
  issueContracts,
  type MissingNotice,
  type NoticeServices,
} from "./issue_contracts.ts";

/** Contracts that are worked on at once, and after which the run writes down where it is. */
const BATCH = 10 * CONTRACTS_A_COMMIT;

/** Why a run issues nothing: its clock or the landlord's files are not to be relied on. */
export type RunRefusal = ClockFault | "files_stale";

/** What a run did. */
export interface NoticesIssued {
  contracts: number;
  issued: number;
  /** Of those, how many are read on screen. */
  onScreen: number;
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
 * where the tenant wants it on screen. Where the landlord's software makes them, those whose day has come are
 * published, without an entry. It may be interrupted anywhere, run twice, or run in two processes:
 * the contract's head is checked by each commit. A contract with faulty lines is named and does not stop the others.
 *
 * A notice cannot be taken back. So a clock that stands before the store's newest moment issues nothing, nor one
 * far after it unless a person names the month; and whatever the clock says, a run by itself issues two months.
 */
export async function issueNotices(
  services: NoticeServices,
  options: NoticeRunOptions = {},
): Promise<NoticesIssued> {
  const { log } = services;
  const result: NoticesIssued = {
    contracts: 0,
    issued: 0,
    onScreen: 0,
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
    // What the landlord has made and validated does not grow old.
    services.landlord.rentBooks === "portail" &&
    await refuseStaleFiles(services, options.until, nowMs)
  ) return { ...result, refused: "files_stale" };
  const run = await takeRun(services, options.fromStart ?? false);
  let { cursor } = run;
  const today = parisDay(nowMs);
  while (!services.stopping.aborted) {
    const batch = await listTasks(services, cursor, today, options.until);
    const end = batch.at(-1);
    if (end === undefined) {
      await writeRun(services, {
        ...run,
        cursor,
        finishedAt: toInstant(services.now()),
      });
      break;
    }
    const outcomes = await Promise.all(batch.map(({ work }) => work()));
    result.contracts += batch.reduce((sum, { count }) => sum + count, 0);
    for (const outcome of outcomes) addOutcome(result, outcome);
    // A batch that was cut short is gone through again: what is issued is found issued.
    if (services.stopping.aborted) break;
    cursor = end.last;
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

/** What a run does for some contracts. */
interface Task {
  count: number;
  last: ContractRef | null;
  work(): Promise<ContractsOutcome>;
}

/** What comes next: of every contract the months that are due, or the landlord's own notices whose day has come. */
async function listTasks(
  services: NoticeServices,
  after: ContractRef | null,
  today: IsoDate,
  until: Month | undefined,
): Promise<Task[]> {
  const { store, landlord } = services;
  if (landlord.rentBooks === "bailleur") {
    const groups = await listDueNotices(store, { today, until }, after, BATCH);
    return packed(groups).map((some) => ({
      count: some.length,
      last: some.at(-1)?.contract ?? null,
      work: () =>
        publishNotices(services, some.flatMap(({ notices }) => notices), today),
    }));
  }
  const contracts = await listContractsAfter(store, after, BATCH);
  return chunksOf(contracts, CONTRACTS_A_COMMIT).map((some) => ({
    count: some.length,
    last: some.at(-1)?.contract ?? null,
    work: () => issueContracts(services, some, today, until),
  }));
}

/** Contracts whose notices go into one commit together; one that has more stands alone. */
function packed<T extends { notices: readonly unknown[] }>(
  groups: readonly T[],
): T[][] {
  const packs: T[][] = [];
  let room = 0;
  for (const group of groups) {
    room -= group.notices.length;
    const pack = packs.at(-1);
    if (pack !== undefined && room >= 0) pack.push(group);
    else {
      packs.push([group]);
      room = NOTICES_A_COMMIT - group.notices.length;
    }
  }
  return packs;
}

function addOutcome(
  result: NoticesIssued,
  { issued, onScreen, missing, older }: ContractsOutcome,
) {
  result.issued += issued;
  result.onScreen += onScreen;
  result.missing.push(...missing);
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
