import {
  NAMED_MISSING,
  type SurveyTask,
} from "../../domain/office/notice_task.ts";
import { type IsoDate, type Month, parisDay } from "../../domain/month.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import type { Contract } from "../../domain/tenant.ts";
import { countContracts, listContractsAfter } from "../../store/notices.ts";
import { transact } from "../../store/transaction.ts";
import {
  draftNotice,
  prefetchNotice,
  readNoticeState,
} from "../documents/draft_notice.ts";
import type { MissingNotice } from "../documents/issue_contracts.ts";
import { readDwelling } from "../documents/notice_addressee.ts";
import type { Services } from "../services.ts";

/** Contracts that are looked at at once. */
const BATCH = 50;

/** Goes through all contracts and says what an issue would do; nothing of it is kept but the numbers. */
export async function surveyTask(
  services: Services,
  task: SurveyTask,
  keep: (task: SurveyTask) => Promise<void>,
): Promise<SurveyTask | null> {
  const { store, stopping } = services;
  const today = parisDay(services.now());
  let at: SurveyTask = { ...task, of: await countContracts(store) };
  await keep(at);
  while (!stopping.aborted) {
    const batch = await listContractsAfter(store, at.cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) return at;
    const drafts = await Promise.all(
      batch.map((contract) => draftAll(services, contract, task.month, today)),
    );
    at = drafts.flat().reduce(addDraft, at);
    at = { ...at, cursor: last.contract, done: at.done + batch.length };
    await keep(at);
  }
  return null;
}

/** A notice as it would be, or that there would be none. */
type Drafted = Notice | MissingNotice;

function addDraft(task: SurveyTask, drafted: Drafted): SurveyTask {
  if ("fault" in drafted) {
    const { missing, missingCount } = task;
    return {
      ...task,
      missing: [...missing, drafted].slice(0, NAMED_MISSING),
      missingCount: missingCount + 1,
    };
  }
  return {
    ...task,
    notices: task.notices + 1,
    totalCents: task.totalCents + drafted.totalCents,
    onScreen: task.onScreen + Number(drafted.paperless),
    drawn: task.drawn + Number(drafted.directDebit),
  };
}

/** Every notice of a contract that an issue would make; a month that cannot be ends them, as it does there. */
async function draftAll(
  services: Services,
  listed: Contract,
  until: Month,
  today: IsoDate,
): Promise<Drafted[]> {
  const { contract, tenantNumber: holder } = listed;
  const dwelling = await readDwelling(services.store, listed, today);
  return await transact(services.store, async (tx) => {
    await prefetchNotice(tx, listed);
    const named = { contract, holder };
    const state = await readNoticeState(tx, services, named, today);
    const drafted: Drafted[] = [];
    for (const month of state?.missing ?? []) {
      if (state === null || month > until) break;
      const of = { month, today, dwelling };
      const { draft } = await draftNotice(tx, services, state, of);
      if (typeof draft === "string") {
        return [...drafted, { contract, month, fault: draft }];
      }
      drafted.push(draft);
    }
    return drafted;
  });
}
