import type { FileName } from "../../lib/landlord_files/columns.ts";
import { lotText } from "./take_files.ts";

/** How large a lot is. */
export interface BigLot {
  contracts: number;
  /** Of each contract: a rent, then what pays it, month after month. */
  entries: number;
  /** The number of the night: it names the lot. */
  night: number;
  /** How many contracts have another last entry than the night before. */
  changed?: number;
}

/** The instant at which the books of a night are closed. */
function closedAtOf(night: number): string {
  return new Date(Date.UTC(2026, 10, 20 + night, 21)).toISOString();
}

/** The files of a lot, a piece of text at a time: of any size, always the same ones. */
export function* bigLotFile(file: FileName, lot: BigLot): Generator<string> {
  const { contracts, entries, night } = lot;
  yield `${HEADS[file] ?? ""}\n`;
  if (file === "lot.csv") {
    const rows = [
      "ecritures_depuis;2024-01-01",
      `lignes.ecritures.csv;${contracts * entries}`,
    ];
    yield lotText(`NUIT-${night}`, closedAtOf(night), rows).split("\n")
      .slice(1).join("\n");
    return;
  }
  if (file === "rubriques.csv") return;
  for (let n = 0; n < contracts; n++) {
    const ref = `L/${String(1_000_000 + n).padStart(10, "0")}`;
    const holder = String(1_000_000 + n).padStart(9, "0");
    if (file === "locataires.csv") {
      yield `${holder};Mme;ESSAI;;Nadège;\n`;
    } else if (file === "contrats.csv") {
      yield `${ref};${holder};habitation;0123456789;${
        n % 90 + 1
      } rue des Essais;16000;ANGOULÊME;2020-01-01;;non\n`;
    } else if (file === "ecritures.csv") {
      yield entriesOf(ref, n, lot).join("");
    } else if (file === "soldes.csv") {
      yield `${ref};${holder};${isChanged(n, lot) ? "-1,00" : "0,00"}\n`;
    }
  }
}

/** The text of a file as a whole. */
export function bigLotText(file: FileName, lot: BigLot): string {
  return [...bigLotFile(file, lot)].join("");
}

/** The files that it has. */
export const BIG_LOT_FILES = [
  "lot.csv",
  "locataires.csv",
  "contrats.csv",
  "rubriques.csv",
  "ecritures.csv",
  "soldes.csv",
] as const satisfies FileName[];

const HEADS: Partial<Record<FileName, string>> = {
  "lot.csv": "champ;valeur",
  "locataires.csv": "numero_locataire;civilite;nom;nom_naissance;prenom;email",
  "contrats.csv":
    "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement",
  "rubriques.csv": "contrat;code;nature;libelle;sens;montant;debut;fin",
  "ecritures.csv":
    "identifiant;contrat;date;libelle;sens;montant;nature;mois;moyen",
  "soldes.csv": "contrat;numero_locataire;solde",
};

function isChanged(n: number, { night, changed = 0 }: BigLot): boolean {
  return (n + night * 7) % 1_000_000 < changed;
}

function entriesOf(ref: string, n: number, lot: BigLot): string[] {
  return Array.from({ length: lot.entries }, (_, i) => {
    const index = 2024 * 12 + (i >> 1);
    const month = `${Math.floor(index / 12)}-${
      String(index % 12 + 1).padStart(2, "0")
    }`;
    const isLast = i === lot.entries - 1 && isChanged(n, lot);
    const sum = isLast ? "411,30" : "412,30";
    return i % 2 === 0
      ? `${n}-${i};${ref};${month}-28;Loyer et charges;D;412,30;quittancement;${month};\n`
      : `${n}-${i};${ref};${month}-28;Virement reçu;C;${sum};encaissement;;virement\n`;
  });
}
