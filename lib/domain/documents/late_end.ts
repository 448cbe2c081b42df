import { monthOf } from "../month.ts";
import type { Contract } from "../tenant.ts";
import type { Notice } from "./notice.ts";

/**
 * Whether a notice of the portal's stands that asks for a month in which the lease had no day: its end was told after
 * the issue. What the landlord's software has made, it takes back by itself.
 */
export function isIssuedAfterEnd(
  { month, cancelledOn, byLandlord }: Pick<
    Notice,
    "month" | "cancelledOn" | "byLandlord"
  >,
  { endsOn }: Pick<Contract, "endsOn">,
): boolean {
  return byLandlord === undefined && cancelledOn === undefined &&
    endsOn !== null && monthOf(endsOn) < month;
}
