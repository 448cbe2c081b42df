import type { PostalAddress, Tenant } from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import { readEmail, readPostcode, readTenantNumber } from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { readOptionalText, readText } from "./read_text.ts";
import { cellOf, hasCell, type Row } from "./row.ts";

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
  const postalAddress = readPostalAddress(row);
  if (
    number === undefined || civility === undefined || surname === undefined ||
    birthName === undefined || firstName === undefined ||
    email === undefined || postalAddress === undefined
  ) return undefined;
  return {
    v: 1,
    number,
    civility,
    surname,
    birthName,
    firstName,
    email,
    ...postalAddress !== null && { postalAddress },
  };
}

/** Where letters go, null where the row says nothing of it; a part of an address is none. */
function readPostalAddress(row: Row): PostalAddress | null | undefined {
  const columns = ["adresse", "code_postal", "ville"];
  if (!columns.some((column) => hasCell(row, column))) return null;
  const address = readText(row, "adresse", TEXT_MAX.address);
  const postcode = readPostcode(row);
  const city = readText(row, "ville", TEXT_MAX.city);
  return address === undefined || postcode === undefined || city === undefined
    ? undefined
    : { address, postcode, city };
}
