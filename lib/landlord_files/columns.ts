/** What a column of the landlord's files is beside its name. */
export interface Column {
  name: string;
  /** Whether a file may do without it; a row may end before it. */
  isOptional: boolean;
  /** Whether things are found again by it: a spreadsheet that took it for a number has spoilt the file. */
  isIdentifier: boolean;
}

/** A file that the landlord's software writes. */
interface FileShape {
  /** Whether an import may come without it. */
  isOptional: boolean;
  columns: readonly Column[];
}

const IDENTIFIERS: readonly string[] = [
  "identifiant",
  "contrat",
  "numero_locataire",
  "numero_logement",
  "code_postal",
  "code",
  "rum",
  "iban_virtuel",
  "reference",
  "plan",
  "avis",
];

const column = (name: string, isOptional: boolean): Column => ({
  name,
  isOptional,
  isIdentifier: IDENTIFIERS.includes(name),
});

const shape = (
  needed: string,
  { optional = "", isOptional = false } = {},
): FileShape => ({
  isOptional,
  columns: [
    ...needed.split(" ").map((name) => column(name, false)),
    ...optional.split(" ").filter((name) => name !== "")
      .map((name) => column(name, true)),
  ],
});

/** The landlord's files and their columns, in the order in which they are checked; within a file the order is free. */
export const FILES = {
  "lot.csv": shape("champ valeur", { isOptional: true }),
  "locataires.csv": shape(
    "numero_locataire civilite nom nom_naissance prenom email",
    { optional: "adresse code_postal ville" },
  ),
  "contrats.csv": shape(
    "contrat numero_locataire type numero_logement adresse code_postal ville debut fin prelevement",
    { optional: "prelevement_jour rum relances iban_virtuel" },
  ),
  "rubriques.csv": shape(
    "contrat code nature libelle sens montant debut fin",
  ),
  "ecritures.csv": shape("identifiant contrat date libelle sens montant", {
    optional: "numero_locataire nature mois moyen reference",
  }),
  "totaux.csv": shape("contrat mois total", { isOptional: true }),
  "titulaires.csv": shape("contrat numero_locataire role debut fin", {
    isOptional: true,
  }),
  "plans.csv": shape(
    "plan contrat numero_locataire dette debut mensualite echeances etat",
    { isOptional: true },
  ),
  "soldes.csv": shape("contrat numero_locataire solde", { isOptional: true }),
  "avis.csv": shape(
    "avis contrat numero_locataire mois emis_le publie_le echeance_le solde_anterieur total net",
    { optional: "preleve_le preleve_montant version", isOptional: true },
  ),
  "avis_lignes.csv": shape("avis code nature libelle sens montant", {
    optional: "mois",
    isOptional: true,
  }),
  "abonnements.csv": shape("contrat souscrit_le source", { isOptional: true }),
  "comptes.csv": shape("numero_locataire email", { isOptional: true }),
} as const satisfies Record<string, FileShape>;

/** The name of one of the landlord's files. */
export type FileName = keyof typeof FILES;

/** Whether a text is the name of one of the landlord's files. */
export function isFileName(text: string): text is FileName {
  return Object.hasOwn(FILES, text);
}

/** Every file name, in the order in which they are checked. */
export const FILE_NAMES: readonly FileName[] = Object.keys(FILES)
  .filter(isFileName);

/** The names of a file's columns, those that it may do without last. */
export function columnNames(file: FileName): string[] {
  return FILES[file].columns.map(({ name }) => name);
}
