import type { Milliseconds } from "../../domain/duration.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { listWaitingArrivals } from "../../store/deliveries.ts";
import { dropBytes, readBytes } from "../../store/delivery_bytes.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { takeTurn, type Turn, TurnError } from "../../store/turn.ts";
import type { Services } from "../services.ts";
import { takeFolder } from "./take_folder.ts";
import { refuseZip, takeZip } from "./take_zip.ts";

/** How often a turn is renewed while a long lot is taken. */
const RENEW_MS: Milliseconds = 5_000;

/**
 * Takes every zip that waits, whichever way it came, one process at a time: where another one is at it, nothing is
 * done. One that fails is tried again the next time, and holds up no other.
 */
export async function takeDeliveries(services: Services): Promise<void> {
  const { store, now, exchange } = services;
  const { folder } = exchange;
  if (folder === null && (await listWaitingArrivals(store)).length === 0) {
    return;
  }
  try {
    await takeTurn(store.kv, "deliveries", now, async (turn) => {
      const timer = keepTurn(turn);
      try {
        await takeArrivals(services);
        if (folder !== null) await takeFolder(services, folder);
      } finally {
        clearInterval(timer);
      }
    }, { waitMs: 0 });
  } catch (error) {
    if (!(error instanceof TurnError)) throw error;
  }
}

/** Taking a lot is one long step to us. */
function keepTurn(turn: Turn): ReturnType<typeof setInterval> {
  return setInterval(() => {
    // Who has taken it from us finds the lot half done and goes on: each account is one step.
    turn.renew().catch(() => {});
  }, RENEW_MS);
}

async function takeArrivals(services: Services): Promise<void> {
  const tried = new Set<LotName>();
  while (!services.stopping.aborted) {
    const waiting = await listWaitingArrivals(services.store);
    const name = waiting.find((one) => !tried.has(one));
    if (name === undefined) return;
    tried.add(name);
    try {
      await takeArrival(services, name);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      services.log.alert("job_failed", { job: "take deliveries", reason });
    }
  }
}

async function takeArrival(services: Services, name: LotName): Promise<void> {
  const { store } = services;
  const arrival = await readValue(store, keys.arrival(name));
  if (arrival === null || arrival.kept === null) return;
  const { kept } = arrival;
  const bytes = await readBytes(store, kept);
  if (bytes === null) await refuseZip(services, arrival, "report-bytes-lost");
  else await takeZip(services, arrival, bytes);
  await dropBytes(store, kept);
}
