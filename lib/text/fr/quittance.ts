import type { Part } from "../../domain/allocation.ts";
import type { Cents } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { LineNature } from "../../domain/tenant.ts";
import { euros, fileSize, longDate } from "../format.ts";

/** The quittance of a month, as a page and as a printed document. */
export const quittanceText = {
  title: "Quittance de loyer",
  /** The act itself. */
  lead: (paid: Cents, payer: string, period: string): string =>
    paid > 0
      ? `Nous avons reçu de ${payer} la somme de ${
        euros(paid)
      } pour le loyer et les charges ${period}, et lui en donnons quittance, sous réserve de tous droits.`
      : `Rien n’était à payer par ${payer} pour le loyer et les charges ${period}. Nous lui en donnons quittance, sous réserve de tous droits.`,
  period: (from: IsoDate, to: IsoDate): string =>
    `du ${longDate(from)} au ${longDate(to)}`,
  forPeriod: "Période",
  landlord: "Bailleur",
  caption: "Le loyer et les charges du mois",
  line: "Détail",
  amount: "Montant",
  total: "Payé par le locataire",
  paidTitle: "Paiements reçus",
  paidOn: "Reçu le",
  means: "Moyen",
  olderDebt: (amount: Cents): string =>
    `Cette quittance ne vaut que pour ce mois. Il reste dû ${
      euros(amount)
    } de dettes plus anciennes.`,
  replaces:
    "Cette quittance annule les reçus donnés pour un paiement partiel du même mois.",
  issuedOn: "Fait le",
  code: "Code de vérification",
  download: (bytes: number): string =>
    `Télécharger cette quittance (PDF, ${fileSize(bytes)})`,
  documents: "Tous mes documents",
};

/** How each kind of line is called on a quittance. */
export const quittanceLines: Record<LineNature, string> = {
  loyer: "Loyer",
  annexe: "Annexes (garage, jardin)",
  sls: "Supplément de loyer de solidarité (SLS)",
  charge: "Provisions pour charges",
  regularisation: "Régularisation de charges",
  plan: "Plan d’apurement",
  rls: "Réduction de loyer de solidarité (RLS)",
  apl: "Aide au logement (APL) reçue pour vous",
  rappel_apl: "Rappel d’aide au logement reçu pour vous",
};

/** How a part of a month was paid. */
export function meansOf({ entry }: Part): string {
  if (entry === null) return "Avance sur votre compte";
  if (entry.id.startsWith("payment:")) return "Carte bancaire, en ligne";
  if (entry.id.startsWith("rent:")) return "Crédit d’un avis d’échéance";
  return entry.label;
}
