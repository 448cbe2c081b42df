import { askBank } from "../usecases/ask_bank.ts";
import { drainOutbox } from "../usecases/drain_outbox.ts";
import type { Services } from "../usecases/services.ts";

/** Registers the jobs of a process, and drains once at start what a stopped one has left. */
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
  services.later(async () => {
    await drainOutbox(services);
  });
}
