import type { HandedOver } from "../../demo/office/office_night.ts";
import { officeLot } from "../../demo/office/office_lot.ts";
import { latestIssuedMonth } from "../../domain/documents/notice_days.ts";
import { type Instant, parisDay, toInstant } from "../../domain/month.ts";
import { lotFileOf } from "../../landlord_files/lot_files.ts";
import { keys } from "../../store/keys.ts";
import { readRemiseRows } from "../../store/remises.ts";
import { listValues, type Store } from "../../store/store.ts";
import { issueNotices } from "../../usecases/documents/issue_notices.ts";
import { drainOutbox } from "../../usecases/drain_outbox.ts";
import { closeRemise } from "../../usecases/landlord/close_remise.ts";
import type { Services } from "../../usecases/services.ts";

/**
 * Plays a night of the demonstration's office: its software takes the payments that were made here since the last one,
 * books what it has to, and leaves a lot; the lot is taken, and the notices in it are published.
 */
export async function playNight(services: Services): Promise<void> {
  await takeNight(services);
  await publishDue(services);
}

/** The night without its notices. */
export async function takeNight(services: Services): Promise<void> {
  const { store, now, landlord, exchange, log } = services;
  await closeRemise(services, null);
  const nights = [...await listNights(store), toInstant(now())];
  const handedOver = await listHandedOver(store);
  const { name, files } = officeLot(landlord, { nights, handedOver });
  const lot = Object.entries(files).map(([file, text]) =>
    lotFileOf(file, new TextEncoder().encode(text))
  );
  const outcome = await exchange.take(services, lot, { name });
  if (outcome.state === "refused") {
    const [fault] = outcome.faults;
    log.alert("demo_lot_refused", { lot: name, reason: fault?.reason ?? "" });
    return;
  }
  const { counts, setAside } = outcome;
  const { entries, reworded, undone, recognized, confirmed, notices } = counts;
  log.info("demo_night", {
    lot: name,
    number: nights.length,
    entries,
    reworded,
    undone,
    recognized,
    confirmed,
    notices,
    setAside,
  });
}

/** Publishes the notices of the office whose day has come, however long no night was played. */
export async function publishDue(services: Services): Promise<void> {
  const today = parisDay(services.now());
  const until = latestIssuedMonth(services.landlord, today);
  const { issued } = await issueNotices(services, { until });
  if (issued > 0) await drainOutbox(services);
}

/** The nights that were played: the moments at which the accounts of the office's lots were closed. */
export async function listNights(store: Store): Promise<Instant[]> {
  const deliveries = await listValues(store, keys.deliveries());
  return deliveries.flatMap(({ state, closedAt }) =>
    state === "taken" && closedAt !== null ? [closedAt] : []
  ).sort();
}

async function listHandedOver(store: Store): Promise<HandedOver[]> {
  const remises = await listValues(store, keys.remises());
  const rows = await Promise.all(
    remises.map(async (remise) => {
      const closedOn = parisDay(remise.closedAt);
      const frozen = await readRemiseRows(store, remise) ?? [];
      return frozen.map((row) => ({ ...row, closedOn }));
    }),
  );
  return rows.flat();
}
