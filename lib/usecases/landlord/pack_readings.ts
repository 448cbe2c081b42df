import type { ContractReading } from "../../landlord_files/rent_roll.ts";

/** Contracts that one commit takes: each checks its account's head, beside the turn. */
const CONTRACTS_A_COMMIT = 8;
/** What one commit may weigh, in bytes as we estimate them: KV takes 800 KiB. */
const BYTES_A_COMMIT = 500_000;
/** What an entry with its key and its index weighs at most. */
const ENTRY_BYTES = 1_000;
/** What a contract weighs without its entries and lines. */
const CONTRACT_BYTES = 4_000;

/** Puts contracts together that one commit takes; one that is too large by itself comes alone. */
export function* packReadings(
  readings: readonly ContractReading[],
): Generator<ContractReading[]> {
  let batch: ContractReading[] = [];
  let bytes = 0;
  for (const reading of readings) {
    const own = weightOf(reading);
    const isFull = batch.length === CONTRACTS_A_COMMIT ||
      batch.length > 0 && bytes + own > BYTES_A_COMMIT;
    if (isFull) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(reading);
    bytes += own;
  }
  if (batch.length > 0) yield batch;
}

function weightOf(reading: ContractReading): number {
  if (!reading.ok) return CONTRACT_BYTES;
  const { entries, schedule, notices } = reading.roll;
  return CONTRACT_BYTES + entries.length * ENTRY_BYTES +
    JSON.stringify([schedule, notices]).length * 2;
}
