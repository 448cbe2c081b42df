import { ofMonth } from "./of_month.ts";
import { fileSize } from "../format.ts";

/** One notice as a page. */
export const noticePageText = {
  printTitle: "Avis d’échéance à imprimer",
  download: (month: string, bytes: number): string =>
    `Télécharger l’avis ${ofMonth(month)} (PDF, ${fileSize(bytes)})`,
  title: (month: string): string => `Avis d’échéance ${ofMonth(month)}`,
  caption: "Le détail du mois",
  line: "Ligne",
  debit: "Débit",
  credit: "Crédit",
  monthTotal: "Total du mois",
  previousOwed: "Solde antérieur (reste dû)",
  previousAdvance: "Solde antérieur (avance)",
  previousNone: "Solde antérieur",
  net: "Net à payer",
  inFavour: "En votre faveur",
  headings: [
    ["Débit", "Ce qui vous est demandé."],
    ["Crédit", "Ce qui est en votre faveur."],
    ["Total du mois", "Les débits du mois, moins les crédits."],
    [
      "Solde antérieur",
      "Ce que vous deviez déjà avant ce mois, ou l’avance que vous aviez.",
    ],
    ["Net à payer", "Le total du mois et le solde antérieur, ensemble."],
  ] as const,
  explain: "Comprendre chaque ligne",
  changes: "Ce qui a changé depuis le mois d’avant",
  noChange: "Rien n’a changé depuis le mois d’avant.",
  appeared: (label: string, amount: string): string =>
    `${label}\u00A0: nouveau, ${amount}.`,
  gone: (label: string): string => `${label}\u00A0: n’y est plus.`,
  changed: (label: string, before: string, after: string): string =>
    `${label}\u00A0: ${after} au lieu de ${before}.`,
  facts: "Ce document",
  holder: "Locataire",
  home: "Logement",
  homeNumber: "N° de logement",
  tenantNumber: "N° de locataire",
  contract: "Contrat",
  issuedOn: "Émis le",
  dueOn: "À payer avant le",
  drawnOn: "Prélevé le",
  code: "Code de vérification",
  verify: "Vérifier ce code",
  notQuittance:
    "Cet avis dit ce qui est demandé. Il n’est ni un reçu, ni une quittance.",
  paidSince:
    "Votre compte est à jour aujourd’hui\u00A0: vous n’avez plus rien à payer pour cet avis.",
  stillOwed: (amount: string): string =>
    `Aujourd’hui, il vous reste ${amount} à payer.`,
  pay: "Payer en ligne",
  back: "Tous mes avis",
};
