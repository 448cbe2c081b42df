/** The landlord's files and their columns; the order within a file is free. */
export const COLUMNS = {
  "locataires.csv": [
    "numero_locataire",
    "civilite",
    "nom",
    "nom_naissance",
    "prenom",
    "email",
  ],
  "contrats.csv": [
    "contrat",
    "numero_locataire",
    "type",
    "numero_logement",
    "adresse",
    "code_postal",
    "ville",
    "debut",
    "fin",
    "prelevement",
  ],
  "rubriques.csv": [
    "contrat",
    "code",
    "nature",
    "libelle",
    "sens",
    "montant",
    "debut",
    "fin",
  ],
  "ecritures.csv": [
    "identifiant",
    "contrat",
    "date",
    "libelle",
    "sens",
    "montant",
  ],
  "totaux.csv": ["contrat", "mois", "total"],
} as const;

/** The name of one of the landlord's files. */
export type FileName = keyof typeof COLUMNS;

/** Every file name, in the order in which they are checked. */
export const FILE_NAMES: readonly FileName[] = [
  "locataires.csv",
  "contrats.csv",
  "rubriques.csv",
  "ecritures.csv",
  "totaux.csv",
];

/** The one file that may be absent. */
export const OPTIONAL_FILE: FileName = "totaux.csv";
