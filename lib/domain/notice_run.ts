import type { Instant, Month } from "./month.ts";
import type { ContractRef } from "./references.ts";

/** Up to which month a contract has its notices: what each issue checks. */
export interface NoticeHead {
  v: 1;
  contract: ContractRef;
  lastMonth: Month;
}

/** Where a run over all contracts is, so that an interrupted one goes on there. */
export interface NoticeRun {
  v: 1;
  startedAt: Instant;
  /** The last contract that is done; null at the beginning. */
  cursor: ContractRef | null;
  finishedAt: Instant | null;
}

/** How long an interrupted run may be taken up again; a later one begins anew and finds what is missing. */
export const RUN_RESUMED_MS = 20 * 3_600_000;
