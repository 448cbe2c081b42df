import type { Month } from "../../domain/month.ts";
import type { PaymentPostingKind } from "../../domain/payment_facts.ts";
import { monthName } from "../format.ts";

const labels: Record<PaymentPostingKind, string> = {
  paid: "Paiement par carte bancaire",
  reversed: "Annulation d’un paiement par carte bancaire",
  lowered: "Baisse d’un paiement par carte bancaire",
  refunded: "Remboursement sur votre carte bancaire",
};

/** What a payment's entry says in the account, with the month that the tenant named. */
export function paymentLabel(
  kind: PaymentPostingKind,
  month: Month | null,
): string {
  return month === null
    ? labels[kind]
    : `${labels[kind]} (${monthName(month)})`;
}
