import { readAmount, readContract } from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import type { PlacedBalance } from "./rent_roll.ts";
import { cellOf, contractOf, type Row } from "./row.ts";

/** How `soldes.csv` is understood: one balance an account, negative where the tenant owes. */
export function balanceReader(
  tenants: KnownTenants,
): TableReader<PlacedBalance> {
  return {
    keyColumn: "numero_locataire",
    keyOf: (row) => `${contractOf(row)};${cellOf(row, "numero_locataire")}`,
    parse: (row) => parseBalance(row, tenants),
  };
}

function parseBalance(
  row: Row,
  tenants: KnownTenants,
): PlacedBalance | undefined {
  const contract = readContract(row);
  const tenantNumber = readKnownTenant(row, tenants);
  const balanceCents = readAmount(row, "solde", "signed");
  return contract === undefined || tenantNumber === undefined ||
      balanceCents === undefined
    ? undefined
    : { contract, tenantNumber, balanceCents, line: row.line };
}
