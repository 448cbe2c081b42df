import type { Month } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";

/** A notice whose PDF has not been drawn yet. */
export interface UnsealedNotice {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  month: Month;
  version: number;
}
