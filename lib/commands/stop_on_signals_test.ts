import { assertEquals } from "@std/assert";
import { createLogger } from "../log.ts";
import { stop } from "./stop_on_signals.ts";

/** Steps as they happen, and events as they are logged. */
function openStoppable(shutdown: () => Promise<void>) {
  const steps: string[] = [];
  const log = createLogger(
    () => 0,
    (line) => steps.push(JSON.parse(line).event),
  );
  const stoppable = {
    halt: () => void steps.push("halt"),
    async shutdown() {
      await shutdown();
      steps.push("shutdown");
    },
    drains: [
      () => Promise.reject(new Error("broken")),
      async () => {
        await Promise.resolve();
        steps.push("drained");
      },
    ],
    close: () => void steps.push("close"),
  };
  return { steps, log, stoppable };
}

Deno.test("stop() halts the background, answers requests, drains, and closes the store last; a failing drain stops no other", async () => {
  const { steps, log, stoppable } = openStoppable(() => Promise.resolve());
  await stop(stoppable, { log, patienceMs: 5_000 });
  assertEquals(steps, [
    "halt",
    "shutdown",
    "stop_failed",
    "drained",
    "close",
    "stopped",
  ]);
});

Deno.test("stop() goes on without a request that hangs", async () => {
  const hanging = Promise.withResolvers<void>();
  const { steps, log, stoppable } = openStoppable(() => hanging.promise);
  await stop(stoppable, { log, patienceMs: 10 });
  assertEquals(steps, ["halt", "stop_cut_short", "close", "stopped"]);
  hanging.resolve();
});
