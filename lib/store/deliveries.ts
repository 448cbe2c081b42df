import type { Arrival } from "../domain/exchange/arrival.ts";
import type { Delivery, ReportRow } from "../domain/exchange/delivery.ts";
import type { LotName } from "../domain/exchange/lot.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Rows that a report keeps; the others are counted. */
const MAX_REPORT_ROWS = 1_000;
/** Rows of one value: with the lengths below they stay under the 64 KiB of the KV, two bytes a character. */
const ROWS_A_PART = 40;
const LONGEST = { file: 64, column: 64, reason: 500 } as const;
/** Arrivals that are looked at at once: more than come in a month. */
const MANY = 100;

/**
 * Keeps what became of a delivery, and the first rows of its report, in the place of those of an earlier try. The rows
 * come before the record: who reads it finds them.
 * @param more how many rows there would be beside these
 */
export async function keepReport(
  store: Store,
  delivery: Omit<Delivery, "rows" | "more">,
  rows: readonly ReportRow[],
  more = 0,
): Promise<Delivery> {
  const { name } = delivery;
  const kept = rows.slice(0, MAX_REPORT_ROWS).map(boundedRow);
  const whole: Delivery = {
    ...delivery,
    rows: kept.length,
    more: more + rows.length - kept.length,
  };
  const parts = Math.ceil(kept.length / ROWS_A_PART);
  for (let part = 0; part < parts; part++) {
    const first = part * ROWS_A_PART;
    await transact(store, (tx) => {
      tx.set(
        keys.deliveryRows(name, part),
        kept.slice(first, first + ROWS_A_PART),
      );
    });
  }
  await transact(store, (tx) => {
    for (let part = parts; part < MAX_REPORT_ROWS / ROWS_A_PART; part++) {
      tx.delete(keys.deliveryRows(name, part));
    }
    tx.set(keys.delivery(name), whole);
  });
  return whole;
}

/** What became of a delivery; null where nothing has been delivered under this name. */
export function readDelivery(
  store: Store,
  name: LotName,
): Promise<Delivery | null> {
  return readValue(store, keys.delivery(name));
}

/** The rows of a delivery's report that are kept, in their order. */
export async function readReportRows(
  store: Store,
  name: LotName,
): Promise<ReportRow[]> {
  return (await listValues(store, keys.allDeliveryRows(name))).flat();
}

/** Lays an arrival down in place of what was there; one whose bytes wait is found by who takes it. */
export function putArrival(
  tx: Transaction,
  before: Arrival | null,
  arrival: Arrival,
) {
  if (before?.kept) {
    tx.delete(keys.arrivalByWaitTime(before.receivedAt, before.name));
  }
  tx.set(keys.arrival(arrival.name), arrival);
  if (arrival.kept !== null) {
    const index = keys.arrivalByWaitTime(arrival.receivedAt, arrival.name);
    tx.set(index, arrival.name);
  }
}

/** The names of arrivals whose bytes wait in the store, what came first. */
export function listWaitingArrivals(store: Store): Promise<LotName[]> {
  return listValues(store, keys.arrivalsByWaitTime(), { limit: MANY });
}

function boundedRow(row: ReportRow): ReportRow {
  const { file, column, reason } = row;
  return {
    ...row,
    file: file === null ? null : bounded(file, LONGEST.file),
    column: column === null ? null : bounded(column, LONGEST.column),
    reason: bounded(reason, LONGEST.reason),
  };
}

function bounded(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
