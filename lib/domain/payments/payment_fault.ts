import type { AmountFault } from "../money.ts";
import type { ContractRef } from "../references.ts";

/** What is wrong with a field of payment step 1; `contract` is null where the contract itself is unknown. */
export type PaymentFault =
  & { contract: ContractRef | null }
  & (
    | { field: "contract"; fault: "missing" | "unknown" | "twice" | "too_many" }
    | { field: "amount"; fault: AmountFault | "below_min" | "above_max" }
    | { field: "month"; fault: "not_owed" }
  );
