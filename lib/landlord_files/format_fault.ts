import { french } from "../text/french.ts";
import { faultAt, rollFault } from "../text/rentroll_faults.ts";
import type { Fault } from "./fault.ts";

/** A fault for the landlord's operator, on one line: `contrats.csv, ligne 12, colonne « debut » : …`. */
export function formatFault(fault: Fault): string {
  return faultAt(fault, rollFault(fault.reason, fault));
}

/** The faults of a refused rent roll, one a line, and how many more there are. */
export function formatFaults(faults: readonly Fault[], more: number): string[] {
  return [
    ...faults.map(formatFault),
    ...more > 0 ? [french.t("roll-more-faults", { count: more })] : [],
  ];
}
