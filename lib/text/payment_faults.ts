import type { Landlord } from "../domain/landlord.ts";
import { MAX_SHARES } from "../domain/payments/payment.ts";
import type { PaymentFault } from "../domain/payments/payment_fault.ts";
import type { Texts } from "./texts.ts";
import { AMOUNT_FAULTS } from "./fault_words.ts";

/** The sentence of a fault of payment step 1. */
export function paymentFault(
  text: Texts,
  { fault }: PaymentFault,
  landlord: Landlord,
): string {
  switch (fault) {
    case "missing":
      return text.t("fault-contract-missing");
    case "unknown":
      return text.t("fault-contract-unknown");
    case "twice":
      return text.t("fault-contract-twice");
    case "too_many":
      return text.t("fault-too-many-contracts", { max: MAX_SHARES });
    case "not_owed":
      return text.t("fault-month-not-owed");
    case "below_min":
      return text.t("fault-amount-below-min", {
        amount: text.format.euros(landlord.minPaymentCents),
      });
    case "above_max":
      return text.t("fault-amount-above-max", {
        amount: text.format.euros(landlord.maxPaymentCents),
      });
    default:
      return text.t(AMOUNT_FAULTS[fault]);
  }
}
