import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "./format.ts";

/** The page of all documents. */
export const documentsText = {
  title: "My documents",
  lead:
    "The rent notice (avis d’échéance) says what you are asked to pay. The payment receipt (reçu) proves that you made a payment. The quittance (rent receipt) proves that the month is paid in full.",
  years: "Choose a year",
  year: (year: string): string => `Documents for ${year}`,
  notices: "Rent notices (avis d’échéance)",
  receipts: "Payment receipts (reçus)",
  quittances: "Rent receipts for months paid in full (quittances)",
  notice: (month: string): string => `Rent notice for ${monthName(month)}`,
  quittance: (month: string): string => `Quittance for ${monthName(month)}`,
  receipt: (date: string, amount: Cents): string =>
    `Payment receipt of ${date}, ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `Download ${name} (PDF, ${fileSize(bytes)})`,
  theNotice: (month: string): string =>
    `the rent notice for ${monthName(month)}`,
  theQuittance: (month: string): string =>
    `the quittance for ${monthName(month)}`,
  theReceipt: (date: string): string => `the payment receipt of ${date}`,
  missing: (month: Month, missing: Cents): string =>
    `${monthName(month)}: ${
      euros(missing)
    } still to pay before you can get the quittance`,
  pay: (missing: Cents): string => `Pay ${euros(missing)}`,
  drawn: (day: string): string =>
    `This amount will be taken by direct debit on ${day}.`,
  tooSmall: (min: Cents): string =>
    `The smallest payment you can make online is ${
      euros(min)
    }: add the missing amount to your next payment.`,
  archive: (count: number, bytes: number): string =>
    `Download everything (ZIP, ${count} documents, about ${fileSize(bytes)})`,
  onPaper:
    "Your rent notices are sent to you by post. To have them here as well, choose this on the rent notices page.",
  empty:
    "No documents for now. A payment receipt appears here after each online payment, and a quittance (rent receipt) when a month is paid in full.",
};
