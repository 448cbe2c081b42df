import type { Landlord } from "../../domain/landlord.ts";
import type { AmountFault } from "../../domain/money.ts";
import { MAX_SHARES } from "../../domain/payment.ts";
import { aboveMax, amountFaults, belowMin, fieldFaults } from "./faults.ts";

/** The sentence of a fault of payment step 1. */
export function paymentFault(
  fault:
    | { field: "contrat"; fault: "missing" | "unknown" | "twice" | "too_many" }
    | { field: "montant"; fault: AmountFault | "below_min" | "above_max" }
    | { field: "mois"; fault: "not_owed" },
  landlord: Landlord,
): string {
  switch (fault.fault) {
    case "missing":
      return fieldFaults.contractMissing;
    case "unknown":
      return fieldFaults.contractUnknown;
    case "twice":
      return fieldFaults.contractTwice;
    case "too_many":
      return `Vous pouvez payer ${MAX_SHARES} contrats au plus en une fois.`;
    case "not_owed":
      return fieldFaults.monthNotOwed;
    case "below_min":
      return belowMin(landlord.minPaymentCents);
    case "above_max":
      return aboveMax(landlord.maxPaymentCents);
    default:
      return amountFaults[fault.fault];
  }
}
