import type { Milliseconds } from "../domain/duration.ts";
import {
  type ClockFault,
  type ClockMark,
  isMarkDue,
  judgeClock,
} from "../domain/clock.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { raiseAlertOnce } from "./raise_alert.ts";
import type { Services } from "./services.ts";

type Watcher = Pick<Services, "store" | "now" | "log">;

/**
 * Whether the clock may be believed with what cannot be undone: a notice, a mail of reminder, giving up on a
 * payment. Null when it may; the store's mark then follows it. When not, an alert is left, once for each mark.
 */
export async function checkClock(
  services: Watcher,
  nowMs: Milliseconds = services.now(),
): Promise<ClockFault | null> {
  const { fault, mark } = await transact(services.store, async (tx) => {
    const mark = await tx.get(keys.clockMark());
    const fault = judgeClock(mark, nowMs);
    if (fault === null && isMarkDue(mark, nowMs)) {
      tx.set(keys.clockMark(), { v: 1, at: toInstant(nowMs) });
    }
    return { fault, mark };
  });
  if (fault !== null) {
    const about = mark?.at ?? "";
    const detail = toInstant(nowMs);
    const alert = { kind: fault, about, detail };
    await raiseAlertOnce(services, `${fault}:${about}`, alert);
  }
  return fault;
}

/** Refuses a run at a moment that is not believed, with a line in the log each time: it does not pass in silence. */
export async function refuseByClock(
  services: Watcher,
  run: string,
  nowMs: Milliseconds,
): Promise<ClockFault | null> {
  const fault = await checkClock(services, nowMs);
  if (fault !== null) services.log.alert("run_refused", { run, reason: fault });
  return fault;
}

/** A person has looked at the clock: from now on it is believed, whatever the store has seen. */
export async function confirmClock(services: Watcher): Promise<void> {
  const at = toInstant(services.now());
  await transact(services.store, (tx) => {
    tx.set(keys.clockMark(), { v: 1, at });
  });
  services.log.info("clock_confirmed", { mark: at });
}

/** The newest moment that the store knows of; null before the first. */
export function readClockMark(
  services: Pick<Services, "store">,
): Promise<ClockMark | null> {
  return readValue(services.store, keys.clockMark());
}
