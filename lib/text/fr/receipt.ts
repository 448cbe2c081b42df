import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "../format.ts";

/** The receipt of a payment, as a page and as a printed document. */
export const receiptText = {
  title: "Reçu de paiement",
  lead: (amount: Cents, day: string): string =>
    `Nous avons reçu ${euros(amount)} le ${day}.`,
  number: "Numéro du reçu",
  payer: "Reçu de",
  landlord: "Encaissé par",
  means: "Moyen de paiement",
  transaction: "N° de transaction",
  share: "Affecté au contrat",
  caption: "Ce que ce paiement a réglé",
  amount: "Montant",
  total: "Total reçu",
  refundedRow: "Remboursé depuis",
  code: "Code de vérification",
  /** What of a payment went to a contract, and to which month if the tenant named one. */
  shareOf: (contract: string, month: Month | null): string =>
    month === null
      ? `Contrat ${contract}`
      : `Contrat ${contract}, pour ${monthName(month)}`,
  notQuittance:
    "Ce reçu prouve ce paiement. Il n’est pas une quittance de loyer.",
  download: (bytes: number): string =>
    `Télécharger ce reçu (PDF, ${fileSize(bytes)})`,
  refunded: (amount: Cents): string =>
    `Remboursé depuis\u00A0: ${euros(amount)}.`,
  documents: "Tous mes documents",
};
