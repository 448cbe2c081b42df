import type { TenantNumber } from "../domain/references.ts";
import { readTenantNumber } from "./read_fields.ts";
import { hasCell, refuse, type Row } from "./row.ts";

/** The tenants of `locataires.csv`, to check references against. */
export interface KnownTenants {
  has(number: TenantNumber): boolean;
}

/** The tenant that a row refers to, whom `locataires.csv` must have. */
export function readKnownTenant(
  row: Row,
  tenants: KnownTenants,
): TenantNumber | undefined {
  const value = readTenantNumber(row);
  return value === undefined || tenants.has(value)
    ? value
    : refuse(row, "numero_locataire", "unknown_tenant", { value });
}

/** The tenant that a row may refer to, null where it names none. */
export function readOptionalTenant(
  row: Row,
  tenants: KnownTenants,
): TenantNumber | null | undefined {
  return hasCell(row, "numero_locataire")
    ? readKnownTenant(row, tenants)
    : null;
}
