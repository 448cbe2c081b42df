import { askBank } from "../usecases/ask_bank.ts";
import { issueNotices } from "../usecases/issue_notices.ts";
import { drainOutbox } from "../usecases/drain_outbox.ts";
import { sendQueuedMail } from "../usecases/queue_mail.ts";
import { remindDue } from "../usecases/remind_due.ts";
import { runRetention } from "../usecases/retention/run_retention.ts";
import type { Services } from "../usecases/services.ts";

/** Registers the jobs of a process, and does at once what is due. */
export function startJobs(services: Services) {
  // The net under the draining that follows each commit: mails whose sending failed or whose process died.
  Deno.cron("drain outbox", "* * * * *", { backoffSchedule: [] }, async () => {
    await drainOutbox(services);
  });
  Deno.cron(
    "ask the bank",
    "*/5 * * * *",
    { backoffSchedule: [] },
    async () => {
      await askBank(services);
    },
  );
  Deno.cron(
    "issue notices",
    "15 4 * * *",
    { backoffSchedule: [] },
    async () => {
      await issueAll(services);
      await remindAll(services);
    },
  );
  Deno.cron(
    "remove what is over",
    "45 2 * * *",
    { backoffSchedule: [] },
    async () => {
      await removeAll(services);
    },
  );
  // What a stopped process has left, and ticks that nobody heard: each start catches up.
  services.later(async () => {
    await drainOutbox(services);
    await issueAll(services);
    await remindAll(services);
    await removeAll(services);
  });
}

async function removeAll(services: Services) {
  await runRetention(services);
  await drainOutbox(services);
}

async function issueAll(services: Services) {
  // The first mails leave while the run goes on.
  const onProgress = () => sendQueuedMail(services);
  const { issued } = await issueNotices(services, { onProgress });
  if (issued > 0) await drainOutbox(services);
}

async function remindAll(services: Services) {
  if (await remindDue(services) > 0) await drainOutbox(services);
}
