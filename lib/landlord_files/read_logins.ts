import type { StatedLogin } from "../domain/exchange/stated.ts";
import { readEmail } from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import { cellOf, refuse } from "./row.ts";

/** How `comptes.csv` is understood: one login a tenant. */
export function loginReader(tenants: KnownTenants): TableReader<StatedLogin> {
  return {
    keyColumn: "numero_locataire",
    keyOf: (row) => cellOf(row, "numero_locataire") || null,
    parse(row) {
      const tenantNumber = readKnownTenant(row, tenants);
      const email = readEmail(row);
      if (email === "") return refuse(row, "email", "empty_field");
      return tenantNumber === undefined || email === undefined
        ? undefined
        : { tenantNumber, email };
    },
  };
}
