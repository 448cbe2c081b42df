import type { Landlord } from "../domain/landlord.ts";
import type { AmountFault } from "../domain/money.ts";
import { MAX_SHARES } from "../domain/payment.ts";
import type { Texts } from "./texts.ts";

/** The sentence of a fault of payment step 1. */
export function paymentFault(
  text: Texts,
  fault:
    | { field: "contrat"; fault: "missing" | "unknown" | "twice" | "too_many" }
    | { field: "montant"; fault: AmountFault | "below_min" | "above_max" }
    | { field: "mois"; fault: "not_owed" },
  landlord: Landlord,
): string {
  switch (fault.fault) {
    case "missing":
      return text.fieldFaults.contractMissing;
    case "unknown":
      return text.fieldFaults.contractUnknown;
    case "twice":
      return text.fieldFaults.contractTwice;
    case "too_many":
      return text.tooManyContracts(MAX_SHARES);
    case "not_owed":
      return text.fieldFaults.monthNotOwed;
    case "below_min":
      return text.belowMin(landlord.minPaymentCents);
    case "above_max":
      return text.aboveMax(landlord.maxPaymentCents);
    default:
      return text.amountFaults[fault.fault];
  }
}
