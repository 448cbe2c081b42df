import type { Tenant } from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import { readEmail, readTenantNumber } from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { readOptionalText, readText } from "./read_text.ts";
import { cellOf, type Row } from "./row.ts";

/** How `locataires.csv` is understood. A first name may be missing: associations rent too. */
export const tenantReader: TableReader<Tenant> = {
  keyColumn: "numero_locataire",
  keyOf: (row) => cellOf(row, "numero_locataire") || null,
  parse: parseTenant,
};

function parseTenant(row: Row): Tenant | undefined {
  const number = readTenantNumber(row);
  const civility = readOptionalText(row, "civilite", TEXT_MAX.civility);
  const surname = readText(row, "nom", TEXT_MAX.name);
  const birthName = readOptionalText(row, "nom_naissance", TEXT_MAX.name);
  const firstName = readOptionalText(row, "prenom", TEXT_MAX.name);
  const email = readEmail(row);
  if (
    number === undefined || civility === undefined || surname === undefined ||
    birthName === undefined || firstName === undefined || email === undefined
  ) return undefined;
  return { v: 1, number, civility, surname, birthName, firstName, email };
}
