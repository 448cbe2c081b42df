import type { Landlord } from "../../domain/landlord.ts";
import type { AmountFault } from "../../domain/money.ts";
import { aboveMax, amountFaults, belowMin, fieldFaults } from "./faults.ts";

/** The sentence of a fault of payment step 1. */
export function paymentFault(
  fault:
    | { field: "contrat"; fault: "missing" | "unknown" }
    | { field: "montant"; fault: AmountFault | "below_min" | "above_max" },
  landlord: Landlord,
): string {
  if (fault.field === "contrat") {
    return fault.fault === "missing"
      ? fieldFaults.contractMissing
      : fieldFaults.contractUnknown;
  }
  switch (fault.fault) {
    case "below_min":
      return belowMin(landlord.minPaymentCents);
    case "above_max":
      return aboveMax(landlord.maxPaymentCents);
    default:
      return amountFaults[fault.fault];
  }
}
