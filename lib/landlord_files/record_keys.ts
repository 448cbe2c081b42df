import {
  type ContractRef,
  isTenantNumber,
  parseContractRef,
} from "../domain/references.ts";
import type { TwinHash } from "./hash_bytes.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** What a cell without a readable number gives. */
export const NO_NUMBER = -1;

/** The ten digits of the contract in a cell, as a number; `NO_NUMBER` where there is none to read. */
export function contractDigits(record: ScannedRecord, place: number): number {
  if (record.pick(place)) {
    const { bytes, from, to } = record;
    const isUsual = to - from === 12 && bytes[from] === 0x4C &&
      bytes[from + 1] === 0x2F;
    const digits = isUsual ? digitsOf(bytes, from + 2, to) : NO_NUMBER;
    if (digits !== NO_NUMBER) return digits;
  }
  const contract = contractAt(record, place);
  return contract === null ? NO_NUMBER : Number(contract.slice(2));
}

/** The contract in a cell, null where there is none to read. */
export function contractAt(
  record: ScannedRecord,
  place: number,
): ContractRef | null {
  return parseContractRef(record.text(place));
}

/** The nine digits of the tenant in a cell, as a number; `NO_NUMBER` where there is none to read. */
export function tenantDigits(record: ScannedRecord, place: number): number {
  if (record.pick(place) && record.to - record.from === 9) {
    // No tenant's number is all zeros.
    return digitsOf(record.bytes, record.from, record.to) || NO_NUMBER;
  }
  const text = record.text(place);
  return isTenantNumber(text) ? Number(text) : NO_NUMBER;
}

/** Hashes the identifier in a cell, however its accents are composed. False where the cell is empty. */
export function hashIdentifier(
  hash: TwinHash,
  record: ScannedRecord,
  place: number,
): boolean {
  if (record.pick(place)) {
    hash.take(record.bytes, record.from, record.to, 0);
    return true;
  }
  const text = record.text(place).normalize("NFC");
  // No UTF-8: letters of other character sets are told apart by their bytes.
  if (text.includes("\uFFFD")) {
    hash.take(record.bytes, record.from, record.to, 0);
  } else hash.takeText(text, 0);
  return text !== "";
}

function digitsOf(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return NO_NUMBER;
    digits = 10 * digits + digit;
  }
  return digits;
}
