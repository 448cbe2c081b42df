import type { Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { monthName } from "./format.ts";
import { french } from "./french.ts";

/** What of a payment went to a contract, and to which month if the tenant named one. */
export function receiptShare(
  contract: ContractRef,
  month: Month | null,
): string {
  return month === null
    ? french.t("receipt-share-of", { contract })
    : french.t("receipt-share-of-month", { contract, month: monthName(month) });
}
