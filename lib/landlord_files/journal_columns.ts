import type { JournalKind } from "./bank_journal.ts";

/** What we read of a row. */
export type JournalField =
  | "order"
  | "uuid"
  | "transaction"
  | "day"
  | "returned"
  | "type"
  | "amount"
  | "currency"
  | "status";

/**
 * What the columns are called, the one that counts first. The platform's own names of each version, those of the form,
 * and what its French back office writes; landlords choose them. All in capitals, without accents, words joined by `_`.
 */
const NAMES: Readonly<Record<JournalField, readonly string[]>> = {
  order: [
    "ORDER_ID",
    "VADS_ORDER_ID",
    "ORDER_REFERENCE",
    "COMMANDE",
    "REFERENCE_COMMANDE",
    "REFERENCE_DE_COMMANDE",
    "REFERENCE_DE_LA_COMMANDE",
    "NUMERO_DE_COMMANDE",
  ],
  uuid: [
    "TRANSACTION_UUID",
    "VADS_TRANS_UUID",
    "TRANS_UUID",
    "UUID",
    "UUID_TRANSACTION",
    "UUID_DE_LA_TRANSACTION",
    "REFERENCE_UNIQUE_DE_TRANSACTION",
  ],
  transaction: [
    "TRANSACTION_ID",
    "VADS_TRANS_ID",
    "TRANS_ID",
    "LEGACY_TRANS_ID",
    "TRANSACTION",
    "NUMERO_DE_TRANSACTION",
    "NUMERO_TRANSACTION",
    "IDENTIFIANT_DE_TRANSACTION",
    "IDENTIFIANT_DE_LA_TRANSACTION",
    "IDENTIFIANT_TRANSACTION",
  ],
  day: [
    "PAYMENT_DATE",
    "TRANSACTION_DATE",
    "VADS_EFFECTIVE_CREATION_DATE",
    "CREATION_DATE",
    "TRANS_DATE",
    "VADS_TRANS_DATE",
    "DATE_DU_PAIEMENT",
    "DATE_DE_PAIEMENT",
    "DATE_PAIEMENT",
    "DATE_DE_LA_TRANSACTION",
    "DATE_DE_TRANSACTION",
    "DATE_TRANSACTION",
  ],
  returned: [
    "CHARGEBACK_DATE",
    "UNPAID_DATE",
    "IMPAYE_DATE",
    "DATE_IMPAYE",
    "DATE_DE_L_IMPAYE",
    "DATE_DE_REJET",
    "OPERATION_DATE",
    "MATCH_DATE",
    "REMITTANCE_DATE",
    "DATE_REMISE",
    "DATE_DE_REMISE",
  ],
  type: [
    "TRANSACTION_TYPE",
    "OPERATION_TYPE",
    "OPERATION_NAME",
    "VADS_OPERATION_TYPE",
    "TYPE",
    "TYPE_DE_TRANSACTION",
    "TYPE_TRANSACTION",
    "TYPE_D_OPERATION",
    "TYPE_OPERATION",
    "OPERATION",
  ],
  amount: [
    "AMOUNT",
    "EFFECTIVE_AMOUNT",
    "VADS_EFFECTIVE_AMOUNT",
    "OPERATION_AMOUNT",
    "TRANSACTION_AMOUNT",
    "BRUT_AMOUNT",
    "GROSS_AMOUNT",
    "ORIGIN_AMOUNT",
    "VADS_AMOUNT",
    "MONTANT_TOTAL",
    "MONTANT",
    "MONTANT_BRUT",
    "MONTANT_DE_LA_TRANSACTION",
    "MONTANT_TRANSACTION",
    "MONTANT_D_ORIGINE",
  ],
  currency: [
    "CURRENCY_CODE",
    "CURRENCY",
    "OPERATION_CURRENCY",
    "TRANSACTION_CURRENCY",
    "ORIGIN_CURRENCY",
    "VADS_CURRENCY",
    "DEVISE",
    "CODE_DEVISE",
  ],
  status: [
    "TRANSACTION_STATUS",
    "VADS_TRANS_STATUS",
    "TRANS_STATUS",
    "STATUS",
    "STATUT",
    "STATUT_DE_LA_TRANSACTION",
    "STATUT_TRANSACTION",
    "ETAT",
  ],
};

/** What was taken back is a column of its own in some versions; it comes before the payment's own sum. */
const UNPAID_AMOUNTS: readonly string[] = [
  "CHARGEBACK_AMOUNT",
  "UNPAID_AMOUNT",
  "IMPAYE_AMOUNT",
  "MONTANT_IMPAYE",
  "MONTANT_DE_L_IMPAYE",
];
/** The journal of operations has the payment's sum beside that of the operation. */
const OPERATION_AMOUNTS: readonly string[] = ["OPERATION_AMOUNT"];

/** No column's name is longer. */
const NAME_MAX = 64;

/** A column's name as `NAMES` has it. */
export function foldColumn(name: string): string {
  return name.slice(0, NAME_MAX).normalize("NFD").replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
}

/** Whether a column is about money that was taken back: only a journal of unpaid cards has one. */
export function isUnpaidColumn(folded: string): boolean {
  return /(^|_)(CHARGEBACK|UNPAID|IMPAYE|IMPAYES)(_|$)/.test(folded);
}

/** Where each field stands in a row; a field that no column gives is missing. `columns` are folded. */
export function findFields(
  columns: readonly string[],
  kind: JournalKind,
): Map<JournalField, number> {
  const places = new Map<JournalField, number>();
  for (const field of fields()) {
    const name = namesOf(field, kind).find((one) => columns.includes(one));
    if (name !== undefined) places.set(field, columns.indexOf(name));
  }
  return places;
}

function fields(): JournalField[] {
  const found: JournalField[] = [];
  for (const field in NAMES) {
    if (isField(field)) found.push(field);
  }
  return found;
}

const isField = (text: string): text is JournalField => text in NAMES;

function namesOf(field: JournalField, kind: JournalKind): readonly string[] {
  if (field !== "amount") return NAMES[field];
  const first = kind === "JRI"
    ? UNPAID_AMOUNTS
    : kind === "JO"
    ? OPERATION_AMOUNTS
    : [];
  return [...first, ...NAMES.amount];
}

/** What a journal of a kind must say: of each group one column. */
const NEEDED: Readonly<Record<JournalKind, readonly JournalField[][]>> = {
  JT: [["uuid", "order", "transaction"], ["type"], ["amount"]],
  JO: [["uuid", "order", "transaction"], ["type"], ["amount"]],
  JRB: [["uuid", "order", "transaction"], ["type"], ["amount"]],
  JRI: [["uuid", "order", "transaction"], ["amount"]],
};

/** The columns that are missing, as the platform calls them: `TRANSACTION_UUID / ORDER_ID / TRANSACTION_ID`. */
export function missingColumns(
  places: ReadonlyMap<JournalField, number>,
  kind: JournalKind,
): string[] {
  return NEEDED[kind]
    .filter((group) => !group.some((field) => places.has(field)))
    .map((group) =>
      group.map((field) => namesOf(field, kind)[0] ?? field).join(" / ")
    );
}
