import {
  type ContractRef,
  parseContractRef,
  type TenantNumber,
} from "../domain/references.ts";
import type { Contract, ContractKind } from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readChoice,
  readContract,
  readDate,
  readEnd,
  readPostcode,
  readTenantNumber,
} from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { readOptionalText, readText } from "./read_text.ts";
import { cellOf, refuse, type Row } from "./row.ts";

/** The keys of another file, to check references against; null when they cannot be checked. */
export type KnownKeys = ReadonlyMap<string, number> | null;

const KINDS: readonly ContractKind[] = [
  "habitation",
  "garage",
  "jardin",
  "autre",
];

/** How `contrats.csv` is understood. A home's number may be missing: gardens have none. */
export function contractReader(tenants: KnownKeys): TableReader<Contract> {
  return {
    keyColumn: "contrat",
    keyOf: contractOf,
    parse: (row) => parseContract(row, tenants),
  };
}

/** The contract that a row is about, null when there is none to read. Names no fault. */
export function contractOf(row: Row): ContractRef | null {
  return parseContractRef(cellOf(row, "contrat") ?? "");
}

/** The contract that a row refers to, which `contrats.csv` must have. */
export function readKnownContract(
  row: Row,
  contracts: KnownKeys,
): ContractRef | undefined {
  const value = readContract(row);
  return value === undefined || contracts === null || contracts.has(value)
    ? value
    : refuse(row, "contrat", "unknown_contract", { value });
}

function readKnownTenant(
  row: Row,
  tenants: KnownKeys,
): TenantNumber | undefined {
  const value = readTenantNumber(row);
  return value === undefined || tenants === null || tenants.has(value)
    ? value
    : refuse(row, "numero_locataire", "unknown_tenant", { value });
}

function parseContract(row: Row, tenants: KnownKeys): Contract | undefined {
  const contract = readContract(row);
  const tenantNumber = readKnownTenant(row, tenants);
  const kind = readChoice(row, "type", KINDS);
  const homeNumber = readOptionalText(
    row,
    "numero_logement",
    TEXT_MAX.homeNumber,
  );
  const address = readText(row, "adresse", TEXT_MAX.address);
  const postcode = readPostcode(row);
  const city = readText(row, "ville", TEXT_MAX.city);
  const startsOn = readDate(row, "debut");
  const endsOn = readEnd(row, readDate, startsOn);
  const directDebit = readChoice(row, "prelevement", ["oui", "non"]);
  if (
    contract === undefined || tenantNumber === undefined ||
    kind === undefined || homeNumber === undefined || address === undefined ||
    postcode === undefined || city === undefined || startsOn === undefined ||
    endsOn === undefined || directDebit === undefined
  ) return undefined;
  return {
    v: 1,
    contract,
    tenantNumber,
    kind,
    homeNumber,
    address,
    postcode,
    city,
    startsOn,
    endsOn,
    directDebit: directDebit === "oui",
  };
}
