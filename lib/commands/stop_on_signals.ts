import type { Milliseconds } from "../domain/duration.ts";
import type { Logger } from "../log.ts";

/** How long a process that is told to end waits for what is under way. */
const STOP_PATIENCE_MS: Milliseconds = 10_000;

/** What a process ends, in this order. */
export interface Stoppable {
  /** Tells what runs in the background to begin nothing more. */
  halt(): void;
  /** Takes no new connection, and resolves when every request under way is answered. */
  shutdown(): Promise<void>;
  /** Further work to wait for, all at once, when the requests are answered: what the background has under way. */
  drains: readonly (() => Promise<void>)[];
  /** The store, last. */
  close(): void;
}

/** What ending needs of the process; a test passes its own. */
export interface StopOptions {
  log: Logger;
  patienceMs?: Milliseconds;
  exit?: (code: number) => void;
}

/** Ends the process in good order on SIGTERM and SIGINT; a second signal ends it at once. */
export function stopOnSignals(stoppable: Stoppable, options: StopOptions) {
  const { log, exit = Deno.exit } = options;
  let told = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    listen(signal, log, () => {
      if (told) {
        log.warn("stopped_at_once", { signal });
        return exit(1);
      }
      told = true;
      log.info("stopping", { signal });
      stop(stoppable, options).then(() => exit(0));
    });
  }
}

/** Ends everything in its order, and goes on without what takes too long. */
export async function stop(
  stoppable: Stoppable,
  { log, patienceMs = STOP_PATIENCE_MS }: StopOptions,
): Promise<void> {
  stoppable.halt();
  const { promise: late, resolve } = Promise.withResolvers<"late">();
  const timer = setTimeout(() => resolve("late"), patienceMs);
  const outcome = await Promise.race([late, finish(stoppable, log)]);
  clearTimeout(timer);
  if (outcome === "late") log.warn("stop_cut_short", { patienceMs });
  try {
    stoppable.close();
  } catch (error) {
    log.warn("stop_failed", { reason: String(error) });
  }
  log.info("stopped", {});
}

async function finish(
  { shutdown, drains }: Stoppable,
  log: Logger,
): Promise<"done"> {
  const failed = (error: unknown) =>
    log.warn("stop_failed", { reason: String(error) });
  await shutdown().catch(failed);
  await Promise.all(drains.map((drain) => drain().catch(failed)));
  return "done";
}

/** Some hosts know no such signal: they end a process in their own way. */
function listen(signal: Deno.Signal, log: Logger, told: () => void) {
  try {
    Deno.addSignalListener(signal, told);
  } catch {
    log.info("signal_unknown", { signal });
  }
}
