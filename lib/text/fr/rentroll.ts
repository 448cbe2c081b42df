/** What is wrong in the landlord’s files, told to whoever runs the import there. `value` is what stands in the file, `wanted` what it is measured against. */
export const rentRollFaults = {
  missing_file: () => "le fichier manque",
  duplicate_file: () =>
    "plusieurs fichiers portent ce nom, en majuscules et en minuscules",
  file_too_large: ({ wanted }: FaultWords) =>
    `le fichier dépasse la taille permise (${wanted} octets)`,
  too_many_rows: ({ wanted }: FaultWords) =>
    `le fichier a plus de ${wanted} lignes`,
  bad_encoding: () =>
    "le fichier n’est ni en UTF-8 ni en Windows-1252 (enregistrez-le au format « CSV UTF-8 »)",
  empty_file: () => "le fichier est vide, sans même la ligne d’en-tête",
  missing_column: () => "cette colonne manque dans la ligne d’en-tête",
  unknown_column: () => "cette colonne n’est pas attendue dans ce fichier",
  duplicate_column: () => "cette colonne figure deux fois",
  bad_quoting: () => "les guillemets sont mal placés ou ne se referment pas",
  row_too_long: ({ wanted }: FaultWords) =>
    `la ligne dépasse ${wanted} octets (un guillemet n’est sans doute pas refermé)`,
  wrong_field_count: ({ value, wanted }: FaultWords) =>
    `la ligne a ${value} champs au lieu de ${wanted}`,
  empty_field: () => "ce champ est obligatoire et il est vide",
  text_too_long: ({ value, wanted }: FaultWords) =>
    `${quoted(value)} dépasse ${wanted} caractères`,
  control_character: ({ value }: FaultWords) =>
    `${quoted(value)} contient un caractère de commande invisible`,
  lost_character: ({ value }: FaultWords) =>
    `${quoted(value)} contient un caractère perdu lors d’une conversion`,
  bad_tenant_number: ({ value }: FaultWords) =>
    `${
      quoted(value)
    } n’est pas un numéro de locataire (neuf chiffres, zéros de tête compris)`,
  bad_contract: ({ value }: FaultWords) =>
    `${
      quoted(value)
    } n’est pas une référence de contrat (L/ suivi de dix chiffres)`,
  bad_postcode: ({ value }: FaultWords) =>
    `${quoted(value)} n’est pas un code postal (cinq chiffres)`,
  bad_email: ({ value }: FaultWords) =>
    `${quoted(value)} n’est pas une adresse mail`,
  bad_date: ({ value }: FaultWords) =>
    `${quoted(value)} n’est pas une date (2026-11-30 ou 30/11/2026)`,
  bad_month: ({ value }: FaultWords) =>
    `${quoted(value)} n’est pas un mois (2026-11)`,
  bad_amount: ({ value }: FaultWords) =>
    `${quoted(value)} n’est pas un montant (830,41 ou 830.41, sans espace)`,
  negative_amount: ({ value }: FaultWords) =>
    `${quoted(value)} est négatif (le sens D ou C remplace le signe)`,
  amount_too_large: ({ value, wanted }: FaultWords) =>
    `${quoted(value)} dépasse le plus grand montant permis (${wanted})`,
  bad_choice: ({ value, wanted }: FaultWords) =>
    `${quoted(value)} n’est pas une des valeurs permises (${wanted})`,
  end_before_start: ({ value, wanted }: FaultWords) =>
    `la fin ${quoted(value)} vient avant le début ${quoted(wanted)}`,
  duplicate_key: ({ value, wanted }: FaultWords) =>
    `${quoted(value)} est déjà donné à la ligne ${wanted}`,
  unknown_tenant: ({ value }: FaultWords) =>
    `le locataire ${quoted(value)} n’est pas dans locataires.csv`,
  unknown_contract: ({ value }: FaultWords) =>
    `le contrat ${quoted(value)} n’est pas dans contrats.csv`,
  too_many_lines: ({ value }: FaultWords) =>
    `le contrat ${quoted(value)} a trop de rubriques et de totaux`,
  total_mismatch: ({ value, wanted }: FaultWords) =>
    `le total donné est ${quoted(value)}, mais les rubriques du mois font ${
      quoted(wanted)
    }`,
};

/** Where a fault stands: `contrats.csv, ligne 12, colonne « debut »`. */
export function rentRollPlace(
  file: string,
  line: number | null,
  column: string | null,
): string {
  return [
    file,
    ...line === null ? [] : [`ligne ${line}`],
    ...column === null ? [] : [`colonne ${quoted(column)}`],
  ].join(", ");
}

/** What stands between a place and its fault. */
export const placeSeparator = " : ";

/** Tells of the faults that are not listed. */
export function moreFaults(count: number): string {
  return count === 1 ? "et 1 autre erreur" : `et ${count} autres erreurs`;
}

/** What a sentence may speak of. */
export interface FaultWords {
  value?: string;
  wanted?: string;
}

/** Longest piece of a file that a sentence repeats, in characters. */
const QUOTED_MAX = 60;

// What stands in a file goes to a terminal: nothing invisible may reach it.
function quoted(text = ""): string {
  const visible = [...text.replace(/[\p{C}\u2028\u2029]/gu, "\uFFFD")];
  const cut = visible.length > QUOTED_MAX
    ? `${visible.slice(0, QUOTED_MAX).join("")}…`
    : visible.join("");
  return `« ${cut} »`;
}
