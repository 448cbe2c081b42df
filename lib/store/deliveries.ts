import type { Delivery, ReportRow } from "../domain/exchange/delivery.ts";
import type { LotName } from "../domain/exchange/lot.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import { transact } from "./transaction.ts";

/** Rows that a report keeps; the others are counted. */
export const MAX_REPORT_ROWS = 1_000;
/** Rows of one value: with the lengths below they stay under the 64 KiB of the KV, two bytes a character. */
const ROWS_A_PART = 40;
const LONGEST = { file: 64, column: 64, reason: 500 } as const;

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
