import type { PaymentPostingKind } from "../../domain/payment_facts.ts";

/** What a payment's entry says in the account. */
export const paymentLabels: Record<PaymentPostingKind, string> = {
  paid: "Paiement par carte bancaire",
  reversed: "Annulation d’un paiement par carte bancaire",
  refunded: "Remboursement sur votre carte bancaire",
};
