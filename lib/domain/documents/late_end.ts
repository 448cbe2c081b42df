import { monthOf } from "../month.ts";
import type { Contract } from "../tenant.ts";
import type { Notice } from "./notice.ts";

/** Whether a notice stands that asks for a month in which the lease had no day: its end was told after the issue. */
export function isIssuedAfterEnd(
  { month, cancelledOn }: Pick<Notice, "month" | "cancelledOn">,
  { endsOn }: Pick<Contract, "endsOn">,
): boolean {
  return cancelledOn === undefined && endsOn !== null &&
    monthOf(endsOn) < month;
}
