import type { RemiseRow } from "../domain/exchange/remise.ts";
import type { SubscriptionAction } from "../domain/documents/subscription.ts";
import type { MessageSubject } from "../domain/message.ts";
import type { Cents } from "../domain/money.ts";
import type { IsoDate, Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import {
  FRENCH_ACTIONS,
  FRENCH_DOCUMENTS,
  FRENCH_STATUSES,
  FRENCH_SUBJECTS,
} from "../text/french_codes.ts";
import { buildCsv } from "./build_csv.ts";

/** Money of one contract that was booked from the bank: one row of `paiements.csv`. */
export interface PaymentRow extends RemiseRow {
  /** The number of the remise that handed it over, and the Paris day on which it was closed. */
  remise: number;
  remittedOn: IsoDate;
}

/** A tenant's decision on paperless notices: one row of `abonnements.csv`. */
export interface SubscriptionRow {
  contract: ContractRef;
  action: SubscriptionAction;
  date: IsoDate;
  /** Of the text that was agreed to. */
  version: string;
}

/** A tenant's message: one row of `messages.csv`. */
export interface MessageRow {
  number: string;
  date: IsoDate;
  contract: ContractRef | null;
  subject: MessageSubject;
  message: string;
}

const PAYMENTS_HEAD = [
  "identifiant",
  "date",
  "contrat",
  "montant",
  "carte",
  "transaction",
  "uuid",
  "etat",
  "numero_locataire",
  "mois",
  "remise",
  "jour_remise",
];

/** `paiements.csv`: a row a payment, then `TOTAL` with their sum and how many they are. UTF-8, `;`, LF. */
export function buildPaymentsCsv(rows: readonly PaymentRow[]): string {
  const body = rows.map((row) => [
    row.identifier,
    row.date,
    row.contract,
    row.amountCents,
    row.card,
    row.transaction,
    row.uuid,
    FRENCH_STATUSES[row.status],
    row.holder,
    row.month ?? "",
    String(row.remise),
    row.remittedOn,
  ]);
  const sumCents = rows.reduce((sum, row) => sum + row.amountCents, 0);
  // The last line has no empty cells after the count.
  return buildCsv([PAYMENTS_HEAD, ...body]) +
    buildCsv([["TOTAL", "", "", sumCents, String(rows.length)]]);
}

/** `abonnements.csv`: who gets paperless notices from when, and who no more. */
export function buildSubscriptionsCsv(
  rows: readonly SubscriptionRow[],
): string {
  return buildCsv([
    ["contrat", "action", "date", "version"],
    ...rows.map(({ contract, action, date, version }) => [
      contract,
      FRENCH_ACTIONS[action],
      date,
      version,
    ]),
  ]);
}

/** `messages.csv`: what tenants wrote, line ends kept within quotes. */
export function buildMessagesCsv(rows: readonly MessageRow[]): string {
  return buildCsv([
    ["numero", "date", "contrat", "sujet", "message"],
    ...rows.map(({ number, date, contract, subject, message }) => [
      number,
      date,
      contract ?? "",
      FRENCH_SUBJECTS[subject],
      message,
    ]),
  ]);
}

/** Where a letter is in the print files: one row of their index. */
export interface PrintRow {
  /** Of the file: 1 is `FILE-001.pdf`. */
  part: number;
  /** Of the letter in it: 1, 2, 3… */
  position: number;
  contract: ContractRef;
  tenantNumber: string;
  name: string;
  address: string;
  postcode: string;
  city: string;
  month: Month;
  /** What a notice asks for; null for a quittance. */
  netCents: Cents | null;
  kind: "notice" | "quittance";
  /** Letters of one addressee at one address have one number: 1, 2, 3… */
  envelope: number;
}

const PRINT_HEAD = [
  "fichier",
  "position",
  "contrat",
  "numero_locataire",
  "nom",
  "adresse",
  "code_postal",
  "ville",
  "mois",
  "net",
  "document",
  "enveloppe",
];

/** The index of the print files, in their order. */
export function buildPrintIndexCsv(rows: readonly PrintRow[]): string {
  return buildCsv([
    PRINT_HEAD,
    ...rows.map((row) => [
      String(row.part).padStart(3, "0"),
      String(row.position),
      row.contract,
      row.tenantNumber,
      row.name,
      row.address,
      row.postcode,
      row.city,
      row.month,
      row.netCents ?? "",
      FRENCH_DOCUMENTS[row.kind],
      String(row.envelope),
    ]),
  ]);
}
