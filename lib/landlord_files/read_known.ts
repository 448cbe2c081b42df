import type { ContractRef, TenantNumber } from "../domain/references.ts";
import { readContract, readTenantNumber } from "./read_fields.ts";
import { hasCell, refuse, type Row } from "./row.ts";

/** The keys of another file, to check references against; null when they cannot be checked. */
export type KnownKeys = ReadonlyMap<string, number> | null;

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

/** The tenant that a row refers to, whom `locataires.csv` must have. */
export function readKnownTenant(
  row: Row,
  tenants: KnownKeys,
): TenantNumber | undefined {
  const value = readTenantNumber(row);
  return value === undefined || tenants === null || tenants.has(value)
    ? value
    : refuse(row, "numero_locataire", "unknown_tenant", { value });
}

/** The tenant that a row may refer to, null where it names none. */
export function readOptionalTenant(
  row: Row,
  tenants: KnownKeys,
): TenantNumber | null | undefined {
  return hasCell(row, "numero_locataire")
    ? readKnownTenant(row, tenants)
    : null;
}
