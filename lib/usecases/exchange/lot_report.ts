import type { Delivery, ReportRow } from "../../domain/exchange/delivery.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import type { Instant } from "../../domain/month.ts";
import { faultRow } from "../../landlord_files/report_row.ts";
import { readDelivery, readReportRows } from "../../store/deliveries.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import type { LotOutcome } from "../landlord/lot_outcome.ts";
import type { Services } from "../services.ts";

/** What became of a lot, as its sender may know it. */
export interface LotReport extends
  Pick<
    Delivery,
    "state" | "finishedAt" | "closedAt" | "counts" | "setAside" | "more"
  > {
  name: LotName;
  receivedAt: Instant;
  /** The first ones; `more` says how many there would be beside them. */
  rows: readonly ReportRow[];
}

/** Where a lot is that came under this name, and its report; null where none came. */
export async function readLotReport(
  { store }: Pick<Services, "store">,
  name: LotName,
): Promise<LotReport | null> {
  const arrival = await readValue(store, keys.arrival(name));
  const delivery = await readDelivery(store, name);
  const { receivedAt = delivery?.receivedAt } = arrival ?? {};
  if (receivedAt === undefined) return null;
  const nothing = { finishedAt: null, closedAt: null, counts: null };
  const isWaiting = arrival?.state === "waiting";
  if (isWaiting || delivery === null) {
    // A refused one of the same name may have left its record.
    const state = arrival?.state ?? "waiting";
    return {
      name,
      receivedAt,
      state,
      ...nothing,
      setAside: 0,
      rows: [],
      more: 0,
    };
  }
  const { state, finishedAt, closedAt, counts, setAside, more } = delivery;
  const rows = await readReportRows(store, name);
  return {
    name,
    receivedAt,
    state,
    finishedAt,
    closedAt,
    counts,
    setAside,
    rows,
    more,
  };
}

/** An outcome as the parts of a report. */
export function reportParts(
  outcome: LotOutcome,
): Pick<
  LotReport,
  "state" | "closedAt" | "counts" | "setAside" | "rows" | "more"
> {
  if (outcome.state === "refused") {
    const rows = outcome.faults.map((fault) => faultRow("refused", fault));
    const { state, more } = outcome;
    return { state, closedAt: null, counts: null, setAside: 0, rows, more };
  }
  const { state, closedAt, counts, setAside, rows, more } = outcome;
  return { state, closedAt, counts, setAside, rows, more };
}
