import {
  type IssueTask,
  NAMED_MISSING,
} from "../../domain/office/notice_task.ts";
import { countContracts } from "../../store/notices.ts";
import {
  issueNotices,
  type NoticesIssued,
} from "../documents/issue_notices.ts";
import { drainOutbox } from "../drain_outbox.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";

/** Issues the month that a person has asked for; taken up by another process, its run goes on where it was. */
export async function issueTask(
  services: Services,
  task: IssueTask,
  keep: (task: IssueTask) => Promise<void>,
): Promise<IssueTask | null> {
  const of = await countContracts(services.store);
  const begun: IssueTask = { ...task, of, isBegun: true };
  await keep(begun);
  let kept = Promise.resolve();
  const issued = await issueNotices(services, {
    until: task.month,
    fromStart: !task.isBegun,
    staleFilesChecked: task.staleFilesChecked,
    onProgress: (so) => {
      const at = addRun(begun, so);
      kept = kept.then(() => keep(at));
      // The first mails leave while the run goes on.
      sendQueuedMail(services);
    },
  });
  await kept;
  if (services.stopping.aborted) return null;
  if (issued.issued > 0) await drainOutbox(services);
  return addRun(begun, issued);
}

/** What a process has done beside what was done before it. */
function addRun(
  before: IssueTask,
  { contracts, issued, onScreen, missing, refused }: NoticesIssued,
): IssueTask {
  return {
    ...before,
    done: before.done + contracts,
    issued: before.issued + issued,
    onScreen: before.onScreen + onScreen,
    missing: [...before.missing, ...missing].slice(0, NAMED_MISSING),
    missingCount: before.missingCount + missing.length,
    refused,
  };
}
