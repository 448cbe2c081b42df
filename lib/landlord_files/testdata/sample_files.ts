import type { FileName } from "../columns.ts";
import type { Fault } from "../fault.ts";
import { formatFaults } from "../format_fault.ts";
import { LIMITS, type Limits } from "../limits.ts";
import { parseRentRoll } from "../parse_rent_roll.ts";
import type { RentRoll, RentRollFile } from "../rent_roll.ts";

/** The smallest landlord that has a bit of everything: two tenants, two contracts. */
export const SAMPLE = {
  "locataires.csv": [
    "numero_locataire;civilite;nom;nom_naissance;prenom;email",
    "000123456;Mlle;MOREAU;;Laetitia;laetitia@exemple.fr",
    "000123457;M.;LEBŒUF;;Aurélien;",
  ].join("\n"),
  "contrats.csv": [
    "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement",
    "L/0039000204;000123456;habitation;0123456789;3 avenue des Tilleuls;16730;LINARS;2019-04-01;;non",
    "L/2220000101;000123457;garage;;8 rue du Port;16000;ANGOULÊME;01/02/2020;31/08/2026;oui",
  ].join("\n"),
  "rubriques.csv": [
    "contrat;code;nature;libelle;sens;montant;debut;fin",
    "L/0039000204;LOY;loyer;Loyer principal;D;350,20;2025-09;",
    "L/0039000204;APL;apl;Aide personnalisée au logement;C;120.10;2025-09;2026-12",
    "L/0039000204;REG;regularisation;Régularisation eau;D;0,00;2026-06;2026-06",
    "L/2220000101;GAR;annexe;Garage;D;45,00;2025-09;2026-08",
  ].join("\n"),
  "ecritures.csv": [
    "identifiant;contrat;date;libelle;sens;montant",
    "E3;L/0039000204;2026-10-10;Virement;C;100,00",
    "E1;L/0039000204;2026-09-28;Loyer septembre 2026;D;230,10",
    "E2;L/2220000101;10/10/2026;Régularisation;D;0,00",
  ].join("\n"),
  "totaux.csv": [
    "contrat;mois;total",
    "L/0039000204;2026-11;230,10",
    "L/0039000204;2027-01;350,20",
  ].join("\n"),
  "titulaires.csv": [
    "contrat;numero_locataire;role;debut;fin",
    "L/0039000204;000123456;titulaire;2019-04-01;",
    "L/0039000204;000123457;mandataire;2024-01-15;2026-06-30",
  ].join("\n"),
  "plans.csv": [
    "plan;contrat;numero_locataire;dette;debut;mensualite;echeances;etat",
    "P1;L/0039000204;000123456;600,00;2025-01-10;50,00;12;rompu",
    "P2;L/0039000204;000123456;480,00;2026-02-10;40,00;12;en_cours",
  ].join("\n"),
} satisfies Partial<Record<FileName, string>>;

/** What makes a lot of it. */
export const LOT_SAMPLE = {
  "lot.csv": [
    "champ;valeur",
    "lot;NUIT-2026-11-24",
    "arrete_le;2026-11-24T22:00:00+01:00",
    "ecritures_depuis;2026-01-01",
    "lignes.contrats.csv;2",
  ].join("\n"),
  "soldes.csv": [
    "contrat;numero_locataire;solde",
    "L/0039000204;000123456;-130,10",
    "L/2220000101;000123457;0,00",
  ].join("\n"),
  "avis.csv": [
    "avis;contrat;numero_locataire;mois;emis_le;publie_le;echeance_le;solde_anterieur;total;net;preleve_le;preleve_montant;version",
    "A1;L/0039000204;000123456;2026-11;2026-11-27;2026-11-28;2026-12-10;130,10;230,10;360,20",
    "A2;L/2220000101;000123457;2026-11;2026-11-27;2026-11-28;2026-12-10;-5,00;45,00;40,00;2026-12-10;40,00;2",
  ].join("\n"),
  "avis_lignes.csv": [
    "avis;code;nature;libelle;sens;montant;mois",
    "A1;LOY;loyer;Loyer principal;D;350,20",
    "A2;GAR;annexe;Garage;D;45,00;2026-10",
    "A1;APL;apl;Aide personnalisée au logement;C;120,10",
  ].join("\n"),
  "abonnements.csv": [
    "contrat;souscrit_le;source",
    "L/0039000204;2021-03-04;Extranet 2021",
  ].join("\n"),
  "comptes.csv": [
    "numero_locataire;email",
    "000123456;laetitia@exemple.fr",
  ].join("\n"),
} satisfies Partial<Record<FileName, string>>;

const WHOLE: Readonly<Record<FileName, string>> = { ...SAMPLE, ...LOT_SAMPLE };

type Changes = Partial<Record<FileName, string | Uint8Array | null>>;

/** The sample's files as bytes, some of them replaced, or left out where null. */
export function sampleFiles(changed: Changes = {}): RentRollFile[] {
  return Object.entries({ ...SAMPLE, ...changed }).flatMap(([name, text]) =>
    text === null ? [] : [{
      name,
      bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
    }]
  );
}

/** The sample as a lot, likewise. */
export function lotFiles(changed: Changes = {}): RentRollFile[] {
  return sampleFiles({ ...LOT_SAMPLE, ...changed });
}

/** One of the sample's files with a piece of it replaced; the piece must be there. */
export function sampleWith(
  file: FileName,
  piece: string,
  replacement: string,
): string {
  if (!WHOLE[file].includes(piece)) {
    throw new Error(`no "${piece}" in ${file}`);
  }
  return WHOLE[file].replace(piece, replacement);
}

/**
 * One of the sample's files with more columns, `rum;relances`, and what one line has in them; the other rows end before
 * them.
 */
export function sampleWithColumns(
  file: FileName,
  columns: string,
  line: number,
  cells: string,
): string {
  return WHOLE[file].split("\n").map((text, index) =>
    index === 0
      ? `${text};${columns}`
      : index === line - 1
      ? `${text};${cells}`
      : text
  ).join("\n");
}

/** A text in Windows-1252, as old office software writes it; only letters of Latin-1 and œ, Œ, ’, €. */
export function toWindows1252(text: string): Uint8Array {
  const special: Record<string, number> = {
    "€": 0x80,
    "Œ": 0x8c,
    "’": 0x92,
    "œ": 0x9c,
  };
  return Uint8Array.from(text, (char) => special[char] ?? char.charCodeAt(0));
}

/** The rent roll of files that must be right. */
export async function rollOf(
  files: readonly RentRollFile[],
): Promise<RentRoll> {
  const parsed = await parseRentRoll(files);
  if (parsed.ok) return parsed.roll;
  throw new Error(formatFaults(parsed.faults, parsed.more).join("\n"));
}

/** What is told of files that must be refused. */
export async function refusalOf(
  files: readonly RentRollFile[],
  limits: Limits = LIMITS,
): Promise<{ faults: Fault[]; more: number }> {
  const parsed = await parseRentRoll(files, limits);
  if (!parsed.ok) return parsed;
  throw new Error("the files were taken");
}

/** The faults of the sample with one file's text replaced, none when it is taken; null leaves the file out. */
export async function faultsOf(
  file: FileName,
  text: string | Uint8Array | null,
): Promise<readonly Fault[]> {
  const files = file in LOT_SAMPLE ? lotFiles : sampleFiles;
  const parsed = await parseRentRoll(files({ [file]: text }));
  return parsed.ok ? [] : parsed.faults;
}
