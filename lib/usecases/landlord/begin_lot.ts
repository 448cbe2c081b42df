import { allCounts, type Delivery } from "../../domain/exchange/delivery.ts";
import {
  hasShrunk,
  type LotEntries,
  type LotName,
} from "../../domain/exchange/lot.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import { toInstant } from "../../domain/month.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type { Survey } from "../../landlord_files/rent_roll.ts";
import { readDelivery, readReportRows } from "../../store/deliveries.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { momentWords } from "../../text/moment_words.ts";
import type { LotOutcome } from "./lot_outcome.ts";
import type { LotServices, LotStamp } from "./lot_taking.ts";

/** How far the landlord's clock may be before ours. */
const CLOCKS_APART_MS: Milliseconds = 15 * 60_000;

/** Whether files may be taken now. */
type Begun =
  | { kind: "begun"; stamp: LotStamp }
  /** They were taken before. */
  | { kind: "again"; outcome: LotOutcome }
  | { kind: "refused"; fault: Fault };

/**
 * Writes down that the taking of files begins, under their name where they have one: a taking that was cut off goes on
 * with the moment at which it first began. A name stands for one content for good, unless that was refused.
 */
export async function beginLot(
  services: LotServices,
  name: LotName | null,
  survey: Survey,
): Promise<Begun> {
  const { store } = services;
  const at = toInstant(services.now());
  const { head, contentHash } = survey;
  const known = name === null ? null : await readDelivery(store, name);
  const isSame = known?.contentHash === contentHash;
  if (known?.state === "taken" && isSame) {
    return { kind: "again", outcome: await tellAgain(services, known) };
  }
  const fault = judgeName(known, survey) ?? await judgeLot(services, survey);
  if (fault !== null) return { kind: "refused", fault };
  if (name === null) return { kind: "begun", stamp: { lot: null, at } };
  const stamp = { lot: name, at: startOf(known) ?? at };
  await transact(store, (tx) => {
    tx.set(keys.delivery(name), {
      v: 1,
      name,
      contentHash,
      state: "under_way",
      receivedAt: stamp.at,
      finishedAt: null,
      closedAt: head?.closedAt ?? null,
      counts: null,
      setAside: 0,
      rows: 0,
      more: 0,
    });
  });
  return { kind: "begun", stamp };
}

/** Why files would be refused as they are now, without writing anything; null where they would not be. */
export async function findRefusal(
  services: LotServices,
  name: LotName | null,
  survey: Survey,
): Promise<Fault | null> {
  const known = name === null ? null : await readDelivery(services.store, name);
  return judgeName(known, survey) ?? await judgeLot(services, survey);
}

/** A name stands for one content for good, unless that was refused. */
function judgeName(
  known: Delivery | null,
  { contentHash }: Survey,
): Fault | null {
  const isOpen = known?.state === "under_way" || known?.state === "taken";
  return isOpen && known.contentHash !== null &&
      known.contentHash !== contentHash
    ? refuse("lot", "lot_name_taken", known.name)
    : null;
}

/** Why a lot must not follow the one before it; null where it may. */
async function judgeLot(
  { store, now }: LotServices,
  survey: Survey,
): Promise<Fault | null> {
  const { head } = survey;
  if (head === null) return null;
  const { closedAt } = head;
  const moment = momentWords(closedAt);
  if (Date.parse(closedAt) > now() + CLOCKS_APART_MS) {
    return refuse("arrete_le", "lot_future", moment);
  }
  const mark = await readValue(store, keys.importMark());
  const last = mark?.closedAt;
  if (last !== undefined && closedAt < last) {
    return refuse("arrete_le", "lot_older", moment, momentWords(last));
  }
  const entries = entriesOf(survey);
  if (
    entries !== null && !head.isReduced && mark?.entries !== undefined &&
    hasShrunk(mark.entries, entries)
  ) {
    const [value, wanted] = [entries.count, mark.entries.count].map(String);
    return refuse("ecritures_depuis", "lot_shrunk", value ?? "", wanted);
  }
  return null;
}

/** How many entries a lot with a window holds. */
export function entriesOf({ head, counts }: Survey): LotEntries | null {
  const from = head?.entriesFrom ?? null;
  return from === null ? null : { count: counts.entries, from };
}

/** When a delivery that waits or was cut off came first. */
function startOf(known: Delivery | null) {
  return known?.state === "waiting" || known?.state === "under_way"
    ? known.receivedAt
    : null;
}

async function tellAgain(
  { store }: LotServices,
  { name, counts, setAside, more, closedAt }: Delivery,
): Promise<LotOutcome> {
  return {
    state: "taken",
    again: true,
    counts: counts ?? allCounts({}),
    setAside,
    rows: await readReportRows(store, name),
    more,
    late: [],
    closedAt,
  };
}

function refuse(
  column: string,
  reason: "lot_name_taken" | "lot_future" | "lot_older" | "lot_shrunk",
  value: string,
  wanted?: string,
): Fault {
  const file = "lot.csv" as const;
  return { file, line: null, column, reason, value, wanted };
}
