import type { IsoDate } from "../../domain/month.ts";
import type {
  Movement,
  OurMovement,
  Pair,
  TheirMovement,
} from "../../domain/reconciliation.ts";
import { euros, shortDate } from "../format.ts";
import { visibleText } from "../visible_text.ts";

/** What is wrong in the bank’s file, by reason code. */
export const operationFaults = {
  file_too_large: "le fichier est trop gros",
  too_many_rows: "le fichier a trop de lignes",
  bad_encoding:
    "le fichier n’est ni en UTF-8 ni en Windows-1252 (enregistrez-le au format «\u00A0CSV UTF-8\u00A0»)",
  empty_file: "le fichier est vide, sans même la ligne d’en-tête",
  missing_column: "cette colonne manque dans la ligne d’en-tête",
  duplicate_column: "cette colonne figure deux fois",
  bad_quoting: "les guillemets sont mal placés ou ne se referment pas",
  row_too_long:
    "la ligne est trop longue (un guillemet n’est sans doute pas refermé)",
  wrong_field_count: "la ligne n’a pas autant de champs que l’en-tête",
  bad_date: "ce n’est pas une date (2026-11-30 ou 30/11/2026)",
  bad_transaction: "ce n’est pas un numéro de transaction (six caractères)",
  bad_uuid: "ce n’est pas un uuid de la banque (32 chiffres hexadécimaux)",
  bad_order: "ce n’est pas une commande (64 caractères simples au plus)",
  bad_type: "ce n’est ni DEBIT ni CREDIT",
  bad_amount: "ce n’est pas un montant (830,41 ou 830.41, sans espace)",
  negative_amount:
    "le montant est négatif (le type DEBIT ou CREDIT remplace le signe)",
  bad_currency: "ce n’est pas l’euro (EUR ou 978)",
  bad_state:
    "ce n’est pas un état de la banque (CAPTURED, REFUSED, CANCELLED…)",
};

/** A fault of the file on one line: `ligne 12, colonne « montant » : …`. */
export function operationFaultLine(
  fault: {
    line: number | null;
    column: string | null;
    reason: keyof typeof operationFaults;
    value: string;
  },
): string {
  const { line, column, reason, value } = fault;
  const place = [
    ...line === null ? [] : [`ligne ${line}`],
    ...column === null ? [] : [`colonne ${quoted(column)}`],
  ].join(", ");
  const what = value === "" || value === column ? "" : ` (${quoted(value)})`;
  return `${place === "" ? "fichier" : place}\u00A0: ${
    operationFaults[reason]
  }${what}`;
}

/** What the reconciliation says to whoever runs it. */
export const reconciliationText = {
  usage: [
    "Usage\u00A0: deno task reconcile FICHIER [--from DATE] [--to DATE]",
    "  Compare le fichier des opérations de la banque avec le portail, sur les jours du fichier (ou ceux donnés). N’écrit rien.",
    "  FICHIER\u00A0: CSV à points-virgules, ligne d’en-tête, UTF-8 ou Windows-1252\u00A0; colonnes, dans un ordre libre\u00A0:",
    "    date         jour UTC de la transaction, 2026-11-30 ou 30/11/2026",
    "    transaction  numéro de transaction, six caractères",
    "    uuid         identifiant de la banque, 32 chiffres hexadécimaux, ou vide",
    "    commande     numéro du paiement, ou vide",
    "    type         DEBIT (payé) ou CREDIT (remboursé)",
    "    montant      en euros, 12,50 ou 12.50, sans signe",
    "    devise       EUR ou 978",
    "    etat         mot de la banque\u00A0: AUTHORISED, CAPTURED, REFUSED, CANCELLED…",
    "  Une ligne se reconnaît à son uuid, ou sans uuid à son numéro et son jour.",
    "  Code de sortie\u00A0: 0 tout concorde, 1 il y a des écarts, 2 le fichier ou la commande est à corriger.",
  ],
  badDate: (typed: string): string =>
    `${quoted(typed)} n’est pas une date (2026-11-30 ou 30/11/2026).`,
  badRange: "Le premier jour vient après le dernier.",
  unreadable: (path: string, reason: string): string =>
    `Fichier illisible\u00A0: ${path} (${reason}).`,
  moreFaults: (count: number): string => `et ${count} de plus.`,
  noDays:
    "Le fichier n’a aucune opération\u00A0: donnez les jours à comparer avec --from et --to.",
  days: (from: IsoDate, to: IsoDate, equal: number): string =>
    `Du ${shortDate(from)} au ${
      shortDate(to)
    } (UTC)\u00A0: opérations concordantes ${equal}.`,
  oursOnly: (count: number): string =>
    `Chez nous et pas à la banque\u00A0: ${count}`,
  theirsOnly: (count: number): string =>
    `À la banque et pas chez nous\u00A0: ${count}`,
  differing: (count: number): string => `Montants différents\u00A0: ${count}`,
};

/** A movement of ours, on one line. */
export function ourLine(ours: OurMovement): string {
  return `  ${movement(ours)}, ${euros(ours.amountCents)}, ${
    ours.contracts.join(", ")
  }`;
}

/** A movement of the bank's, on one line. */
export function theirLine(theirs: TheirMovement): string {
  return `  ligne ${theirs.line}, ${movement(theirs)}, ${
    euros(theirs.amountCents)
  }, ${visibleText(theirs.status)}`;
}

/** A transaction with two amounts, on one line. */
export function pairLine({ ours, theirs }: Pair): string {
  return `  ligne ${theirs.line}, ${movement(ours)}\u00A0: chez nous ${
    euros(ours.amountCents)
  }, à la banque ${euros(theirs.amountCents)}`;
}

function movement({ date, transId, uuid, orderId }: Movement): string {
  return [
    shortDate(date),
    ...transId === "" ? [] : [`transaction ${transId}`],
    ...uuid === "" ? [] : [`uuid ${uuid}`],
    ...orderId === "" ? [] : [`paiement ${visibleText(orderId)}`],
  ].join(", ");
}

function quoted(text: string): string {
  return `«\u00A0${visibleText(text)}\u00A0»`;
}
