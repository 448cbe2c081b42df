import type { FileName } from "../../lib/landlord_files/columns.ts";
import type { RentRollFile } from "../../lib/landlord_files/rent_roll.ts";
import { fileOf, lotText } from "./take_files.ts";

/** A lot of a landlord with one tenant in one home, as a test wants it. */
export interface NightlyLot {
  name: string;
  /** `arrete_le`. */
  closedAt: string;
  /** `ecritures_depuis`; left out where undefined. */
  from?: string;
  /** Rows of `ecritures.csv`, by the columns below. */
  rows: readonly string[];
  /** `solde`; no `soldes.csv` where undefined. */
  balance?: string;
  /** Files in the place of others, or beside them. */
  files?: Partial<Record<FileName, string>>;
}

export const LOT_HOME = "L/0039000204";
const LOT_TENANT = "000123456";

const FILES: Partial<Record<FileName, string>> = {
  "locataires.csv":
    "numero_locataire;civilite;nom;nom_naissance;prenom;email\n" +
    `${LOT_TENANT};Mme;MOREAU;;Laetitia;laetitia@exemple.fr`,
  "contrats.csv":
    "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement\n" +
    `${LOT_HOME};${LOT_TENANT};habitation;0123456789;3 avenue des Tilleuls;16730;LINARS;2019-04-01;;non`,
  "rubriques.csv": "contrat;code;nature;libelle;sens;montant;debut;fin",
};

const COLUMNS =
  "identifiant;contrat;date;libelle;sens;montant;nature;mois;moyen;reference";

/** Its files. */
export function nightlyLot(lot: NightlyLot): RentRollFile[] {
  const { name, closedAt, from, rows, balance, files = {} } = lot;
  const window = from === undefined ? [] : [`ecritures_depuis;${from}`];
  const all: Partial<Record<FileName, string>> = {
    ...FILES,
    "lot.csv": lotText(name, closedAt, window),
    "ecritures.csv": [COLUMNS, ...rows].join("\n"),
    ...balance !== undefined && {
      "soldes.csv": "contrat;numero_locataire;solde\n" +
        `${LOT_HOME};${LOT_TENANT};${balance}`,
    },
    ...files,
  };
  const known: FileName[] = [
    "lot.csv",
    "locataires.csv",
    "contrats.csv",
    "rubriques.csv",
    "ecritures.csv",
    "soldes.csv",
    "titulaires.csv",
  ];
  return known.flatMap((file) => {
    const text = all[file];
    return text === undefined ? [] : [fileOf(file, text)];
  });
}
