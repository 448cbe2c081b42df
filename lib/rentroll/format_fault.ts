import {
  type FaultWords,
  moreFaults,
  placeSeparator,
  rentRollFaults,
  rentRollPlace,
} from "../text/fr/rentroll.ts";
import type { Fault, FaultReason } from "./fault.ts";

const SENTENCES: Record<FaultReason, (words: FaultWords) => string> =
  rentRollFaults;

/** A fault for the landlord's operator, on one line: `contrats.csv, ligne 12, colonne « debut » : …`. */
export function formatFault(fault: Fault): string {
  const place = rentRollPlace(fault.file, fault.line, fault.column);
  return place + placeSeparator + SENTENCES[fault.reason](fault);
}

/** The faults of a refused rent roll, one a line, and how many more there are. */
export function formatFaults(faults: readonly Fault[], more: number): string[] {
  return [...faults.map(formatFault), ...more > 0 ? [moreFaults(more)] : []];
}
