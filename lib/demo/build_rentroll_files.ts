import { formatDecimal } from "../domain/money.ts";
import { addMonths, dayOfMonth, type Month } from "../domain/month.ts";
import { linesOf, sumLines } from "../domain/tenant.ts";
import { ANNEXES } from "./annexes.ts";
import { buildAccount } from "./build_account.ts";
import { buildLines } from "./build_lines.ts";
import { lastMonthOf, type Period, periodTo, startOf } from "./calendar.ts";
import { draw } from "./draw.ts";
import { HOMES } from "./homes.ts";
import { digitsOf, type Lease } from "./lease.ts";
import { PEOPLE } from "./people.ts";
import { RESIDENCES } from "./residences.ts";

/** The home whose number stands in the landlord's letters. */
const LETTER_HOME = { contract: "0039000204", number: "0123456789" };

/** Makes the demonstration's files, by name: fourteen months of entries up to `last`, and the lines from then on. */
export function buildRentRollFiles(last: Month): Record<string, string> {
  const period = periodTo(last);
  const leases = [...HOMES, ...ANNEXES]
    .sort((a, b) => compare(digitsOf(a), digitsOf(b)));
  const lines = new Map(
    leases.map((lease) => [lease, buildLines(lease, period)]),
  );
  const each = (rows: (lease: Lease) => string[][]) => leases.flatMap(rows);
  return {
    "locataires.csv": csv(
      "numero_locataire;civilite;nom;nom_naissance;prenom;email",
      PEOPLE.map((one) => [
        one.number,
        one.civility,
        one.surname,
        one.birthName,
        one.firstName,
        one.email,
      ]).sort(byCell(0)),
    ),
    "contrats.csv": csv(
      "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement",
      each((lease) => [contractCells(lease, period)]),
    ),
    "rubriques.csv": csv(
      "contrat;code;nature;libelle;sens;montant;debut;fin",
      each((lease) =>
        (lines.get(lease) ?? []).map((line) => [
          refOf(lease),
          line.code,
          line.nature,
          line.label,
          line.direction,
          formatDecimal(line.amountCents),
          line.from,
          line.to ?? "",
        ])
      ),
    ),
    "ecritures.csv": csv(
      "identifiant;contrat;date;libelle;sens;montant",
      each((lease) =>
        buildAccount(lease, lines.get(lease) ?? [], period).map((row) => [
          row.identifier,
          refOf(lease),
          row.date,
          row.label,
          row.cents < 0 ? "D" : "C",
          formatDecimal(Math.abs(row.cents)),
        ])
      ).sort(byCell(2)),
    ),
    "totaux.csv": csv(
      "contrat;mois;total",
      each((lease) =>
        [0, 1, 2].map((after) => addMonths(last, after)).map((month) => [
          refOf(lease),
          month,
          formatDecimal(sumLines(linesOf(lines.get(lease) ?? [], month))),
        ])
      ),
    ),
  };
}

function contractCells(lease: Lease, period: Period): string[] {
  const { street, postcode, city } = RESIDENCES[lease.residence];
  const end = lastMonthOf(lease, period);
  return [
    refOf(lease),
    lease.tenantNumber,
    lease.kind,
    homeNumberOf(lease),
    `${lease.door} ${street}`,
    postcode,
    city,
    startOf(lease, period),
    end === null ? "" : dayOfMonth(end, 31),
    lease.means === "prelevement" ? "oui" : "non",
  ];
}

function homeNumberOf(lease: Lease): string {
  const digits = digitsOf(lease);
  if (digits === LETTER_HOME.contract) return LETTER_HOME.number;
  return lease.kind === "jardin"
    ? ""
    : `${lease.residence}${draw(`${digits} logement`, 100_000, 999_999)}`;
}

function refOf(lease: Lease): string {
  return `L/${digitsOf(lease)}`;
}

function csv(head: string, rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => cells.map(cell).join(";"));
  return `${[head, ...body].join("\n")}\n`;
}

function cell(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCell(place: number) {
  return (a: readonly string[], b: readonly string[]) =>
    compare(a[place] ?? "", b[place] ?? "");
}
