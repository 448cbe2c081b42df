import { ofMonth } from "./of_month.ts";
import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "../format.ts";

/** The page of all documents. */
export const documentsText = {
  title: "Mes documents",
  lead:
    "L’avis dit ce qui est demandé. Le reçu prouve un paiement. La quittance prouve que le mois est payé en entier.",
  years: "Choisir une année",
  year: (year: string): string => `Documents de ${year}`,
  notices: "Avis d’échéance",
  receipts: "Reçus de paiement",
  quittances: "Quittances de loyer",
  notice: (month: string): string => `Avis ${ofMonth(monthName(month))}`,
  quittance: (month: string): string =>
    `Quittance ${ofMonth(monthName(month))}`,
  receipt: (date: string, amount: Cents): string =>
    `Reçu du ${date}, ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `Télécharger ${name} (PDF, ${fileSize(bytes)})`,
  theNotice: (month: string): string => `l’avis ${ofMonth(monthName(month))}`,
  theQuittance: (month: string): string =>
    `la quittance ${ofMonth(monthName(month))}`,
  theReceipt: (date: string): string => `le reçu du ${date}`,
  missing: (month: Month, missing: Cents): string =>
    `${capitalized(monthName(month))}\u00A0: il manque ${
      euros(missing)
    } pour obtenir la quittance`,
  pay: (missing: Cents): string => `Payer ${euros(missing)}`,
  drawn: (day: string): string => `Cette somme sera prélevée le ${day}.`,
  tooSmall: (min: Cents): string =>
    `Le plus petit paiement en ligne est de ${
      euros(min)
    }\u00A0: ajoutez ce qui manque à votre prochain paiement.`,
  archive: (count: number, bytes: number): string =>
    `Tout télécharger (ZIP, ${count} documents, environ ${fileSize(bytes)})`,
  onPaper:
    "Vos avis vous sont envoyés par courrier. Pour les avoir aussi ici, choisissez-le sur la page des avis d’échéance.",
  empty:
    "Aucun document pour l’instant. Un reçu apparaît ici après chaque paiement en ligne, une quittance quand un mois est payé en entier.",
};

const capitalized = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1);
