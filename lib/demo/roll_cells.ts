import { assert } from "../domain/assert.ts";
import { formatDecimal } from "../domain/money.ts";
import { dayOfMonth } from "../domain/month.ts";
import { type ContractRef, isContractRef } from "../domain/references.ts";
import type { RentLine } from "../domain/tenant.ts";
import { ANNEXES } from "./annexes.ts";
import { lastMonthOf, type Period, startOf } from "./calendar.ts";
import { compare } from "./csv.ts";
import { draw } from "./draw.ts";
import { HOMES } from "./homes.ts";
import { digitsOf, type Lease } from "./lease.ts";
import type { Person } from "./people.ts";
import { RESIDENCES } from "./residences.ts";

/** The home whose number stands in the landlord's letters. */
const LETTER_HOME = { contract: "0039000204", number: "0123456789" };

/** Every lease of the demonstration, by its contract. */
export const LEASES: readonly Lease[] = [...HOMES, ...ANNEXES]
  .sort((a, b) => compare(digitsOf(a), digitsOf(b)));

/** The columns of `tenantCells`. */
export const TENANTS_HEAD =
  "numero_locataire;civilite;nom;nom_naissance;prenom;email";

/** A row of `locataires.csv`. */
export function tenantCells(one: Person): string[] {
  return [
    one.number,
    one.civility,
    one.surname,
    one.birthName,
    one.firstName,
    one.email,
  ];
}

/** The columns of `contractCells`. */
export const CONTRACTS_HEAD =
  "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement";

/** A row of `contrats.csv`. */
export function contractCells(lease: Lease, period: Period): string[] {
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

/** The columns of `lineCells`. */
export const LINES_HEAD = "contrat;code;nature;libelle;sens;montant;debut;fin";

/** A row of `rubriques.csv`. */
export function lineCells(lease: Lease, line: RentLine): string[] {
  return [
    refOf(lease),
    line.code,
    line.nature,
    line.label,
    line.direction,
    formatDecimal(line.amountCents),
    line.from,
    line.to ?? "",
  ];
}

function homeNumberOf(lease: Lease): string {
  const digits = digitsOf(lease);
  if (digits === LETTER_HOME.contract) return LETTER_HOME.number;
  return lease.kind === "jardin"
    ? ""
    : `${lease.residence}${draw(`${digits} logement`, 100_000, 999_999)}`;
}

/** The contract of a lease. */
export function refOf(lease: Lease): ContractRef {
  const contract = `L/${digitsOf(lease)}`;
  assert(isContractRef(contract), "a lease has ten digits");
  return contract;
}
