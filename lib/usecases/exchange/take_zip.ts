import type { Arrival } from "../../domain/exchange/arrival.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { toInstant } from "../../domain/month.ts";
import { refusal } from "../../landlord_files/report_row.ts";
import {
  keepReport,
  putArrival,
  readDelivery,
} from "../../store/deliveries.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { french, type PlainFrench } from "../../text/french.ts";
import type { Services } from "../services.ts";
import { alertOutcome } from "./alert_outcome.ts";
import type { TakeOptions } from "../landlord/lot_outcome.ts";
import { type LotReport, reportParts } from "./lot_report.ts";

/** A report that was just made: enough to write `rapport.csv`. */
export type FreshReport = ReturnType<typeof reportParts>;

/** Takes a zip that has its name, tells a person where one is needed, and frees or keeps the name for good. */
export async function takeZip(
  services: Services,
  arrival: Pick<Arrival, "name" | "archiveHash" | "receivedAt" | "isPartial">,
  bytes: Uint8Array,
  options: TakeOptions = {},
): Promise<FreshReport> {
  const { name } = arrival;
  const files = services.exchange.readZip(bytes);
  if (files === null) {
    return await refuseZip(services, arrival, "report-not-a-zip");
  }
  const outcome = await services.exchange.take(services, files, {
    ...options,
    ...arrival.isPartial === true && { isPartial: true },
    name,
  });
  const report = reportParts(outcome);
  const isAgain = outcome.state === "taken" && outcome.again;
  if (!isAgain) await alertOutcome(services, arrival, report);
  await finishArrival(services, name, report.state);
  return report;
}

/** Refuses a zip whose files nobody could read; its report says why. */
export async function refuseZip(
  services: Services,
  arrival: Pick<Arrival, "name" | "archiveHash" | "receivedAt">,
  why: PlainFrench,
): Promise<FreshReport> {
  const { name, archiveHash: contentHash, receivedAt } = arrival;
  const report = refusedFor(french.t(why), `${name}.zip`);
  const { rows, ...head } = report;
  // What was taken under this name stays told as it was.
  if ((await readDelivery(services.store, name))?.state !== "taken") {
    await keepReport(services.store, {
      v: 1,
      name,
      contentHash,
      ...head,
      receivedAt,
      finishedAt: toInstant(services.now()),
    }, rows);
  }
  await alertOutcome(services, arrival, report);
  await finishArrival(services, name, "refused");
  return report;
}

/** The report of something that is refused as a whole. */
export function refusedFor(
  reason: string,
  file: string,
): FreshReport & { state: "refused" } {
  return {
    state: "refused",
    closedAt: null,
    counts: null,
    setAside: 0,
    rows: [refusal(reason, file)],
    more: 0,
  };
}

/** Says that a name's zip is done with; its bytes are no longer waited for. */
async function finishArrival(
  { store }: Pick<Services, "store">,
  name: LotName,
  state: LotReport["state"],
): Promise<void> {
  await transact(store, async (tx) => {
    const before = await tx.get(keys.arrival(name));
    if (before === null) return;
    const end = state === "taken" ? "taken" : "refused";
    putArrival(tx, before, { ...before, kept: null, state: end });
  });
}
