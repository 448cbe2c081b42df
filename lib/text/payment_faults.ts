import type { Landlord } from "../domain/landlord.ts";
import { MAX_SHARES } from "../domain/payment.ts";
import type { PaymentFault } from "../domain/payment_fault.ts";
import type { Texts } from "./texts.ts";

/** The sentence of a fault of payment step 1. */
export function paymentFault(
  text: Texts,
  { fault }: PaymentFault,
  landlord: Landlord,
): string {
  switch (fault) {
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
      return text.amountFaults[fault];
  }
}
