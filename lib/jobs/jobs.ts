import { askBank } from "../usecases/payments/ask_bank.ts";
import { indexOpenWork } from "../usecases/office/index_open_work.ts";
import { alertUnconfirmed } from "../usecases/landlord/alert_unconfirmed.ts";
import { issueNotices } from "../usecases/documents/issue_notices.ts";
import { drainOutbox } from "../usecases/drain_outbox.ts";
import { sealNotices } from "../usecases/documents/seal_notices.ts";
import { sendQueuedMail } from "../usecases/queue_mail.ts";
import { pullBackMails } from "../usecases/pull_back_mails.ts";
import { workNoticeTasks } from "../usecases/office/work_notice_tasks.ts";
import { countFigures } from "../usecases/office/count_figures.ts";
import { remindDue } from "../usecases/documents/remind_due.ts";
import { guardByStore } from "../usecases/retention/clock_guard.ts";
import { runRetention } from "../usecases/retention/run_retention.ts";
import { takeDeliveries } from "../usecases/exchange/take_deliveries.ts";
import type { Services } from "../usecases/services.ts";
import { checkClock } from "../usecases/watch_clock.ts";

/** Registers the jobs of a process, and does at once what is due. None begins once the process is to end. */
export function startJobs(services: Services) {
  // Without anybody who asks for /health, a full disk would go unseen until a tenant meets it.
  register(services, "watch the store", "* * * * *", () => watch(services));
  // The net under the draining that follows each commit: mails whose sending failed or whose process died.
  register(services, "drain outbox", "* * * * *", async () => {
    await pullBackMails(services);
    await drainOutbox(services);
  });
  // What came by HTTPS is taken at once; this takes the watched folder, and what a stopped process has left.
  const take = () => takeDeliveries(services);
  register(services, "take deliveries", "* * * * *", take);
  // A task of the office goes on at once; this takes up what a stopped process has left.
  const work = () => workNoticeTasks(services);
  register(services, "work on notices", "* * * * *", work);
  // Each minute: a payment is asked about before its page says that the waiting is over.
  register(services, "ask the bank", "* * * * *", () => askBank(services));
  register(services, "issue notices", "15 4 * * *", async () => {
    await issueAll(services);
    await remindAll(services);
    await sealNotices(services);
  });
  // What a command has issued, or somebody at the office; the run of the night seals its own.
  const seal = () => sealNotices(services);
  register(services, "seal notices", "* * * * *", seal);
  register(services, "remove what is over", "45 2 * * *", async () => {
    await removeAll(services);
    await alertUnconfirmed(services);
  });
  register(
    services,
    "count figures",
    "25 3 * * *",
    () => countFigures(services),
  );
  // What a stopped process has left, and ticks that nobody heard: each start catches up.
  services.later(async () => {
    await watch(services);
    await drainOutbox(services);
    // A folder that cannot be read holds up nothing else.
    await attempt(services, "take deliveries", take);
    await issueAll(services);
    await attempt(services, "seal notices", seal);
    await remindAll(services);
    await removeAll(services);
    await alertUnconfirmed(services);
    await countFigures(services);
    await indexOpenWork(services);
  });
}

async function removeAll(services: Services) {
  await runRetention(services, { guard: guardByStore(services) });
  await drainOutbox(services);
}

function register(
  services: Services,
  name: string,
  schedule: string,
  work: () => Promise<unknown>,
) {
  const { stopping: signal } = services;
  Deno.cron(name, schedule, { backoffSchedule: [], signal }, async () => {
    if (!signal.aborted) await attempt(services, name, work);
  });
}

async function attempt(
  services: Services,
  job: string,
  work: () => Promise<unknown>,
) {
  try {
    await services.underway(work);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    services.log.alert("job_failed", { job, reason });
  }
}

async function watch(services: Services) {
  if (await services.health.check() === null) await checkClock(services);
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
