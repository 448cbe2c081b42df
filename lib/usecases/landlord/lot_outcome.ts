import type { LotCounts, ReportRow } from "../../domain/exchange/delivery.ts";
import type { Instant } from "../../domain/month.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type { LateNotice } from "../documents/list_late_notices.ts";

/** What taking the landlord's files came to. */
export type LotOutcome =
  | {
    state: "taken";
    /** They had been taken before: nothing was done, this is what was done then. */
    again: boolean;
    counts: LotCounts;
    /** How many contracts were set aside. */
    setAside: number;
    /** Why, and the payments that were recognised: the first ones. */
    rows: ReportRow[];
    /** How many rows there would be more. */
    more: number;
    late: readonly LateNotice[];
    /** Null for files that are no lot. */
    closedAt: Instant | null;
  }
  /** Nothing was written. */
  | { state: "refused"; faults: readonly Fault[]; more: number };

/** How files are taken. */
export interface TakeOptions {
  /** One faulty row refuses the whole. */
  strict?: boolean;
  /** Nothing is written: only what would be refused or set aside is said. */
  checkOnly?: boolean;
  /** Corrections of some contracts: what they do not list stands as it is, and how old the books are too. */
  isPartial?: boolean;
  /** Contracts that are done, and of how many. */
  onProgress?: (done: number, of: number) => void;
}
