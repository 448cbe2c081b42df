import type { Contract, ContractKind } from "../domain/tenant.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readChoice,
  readContract,
  readCount,
  readDate,
  readEnd,
  readIban,
  readPostcode,
  readWhereGiven,
} from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import {
  readIdentifier,
  readOptionalIdentifier,
  readText,
} from "./read_text.ts";
import { contractOf, refuse, type Row } from "./row.ts";

const KINDS: readonly ContractKind[] = [
  "habitation",
  "garage",
  "jardin",
  "autre",
];
const YES_NO = ["oui", "non"] as const;

/** The longest mandate reference, and what it is made of (SEPA implementation guidelines, AT-01). */
const MANDATE_MAX = 35;
const MANDATE = /^[A-Za-z0-9+?/:().,' -]+$/;

/** How `contrats.csv` is understood. A home's number may be missing: gardens have none. */
export function contractReader(tenants: KnownTenants): TableReader<Contract> {
  return {
    keyColumn: "contrat",
    keyOf: contractOf,
    parse: (row) => parseContract(row, tenants),
  };
}

function parseContract(row: Row, tenants: KnownTenants): Contract | undefined {
  const contract = readContract(row);
  const tenantNumber = readKnownTenant(row, tenants);
  const kind = readChoice(row, "type", KINDS);
  const homeNumber = readOptionalIdentifier(
    row,
    "numero_logement",
    TEXT_MAX.homeNumber,
  );
  const address = readText(row, "adresse", TEXT_MAX.address);
  const postcode = readPostcode(row);
  const city = readText(row, "ville", TEXT_MAX.city);
  const startsOn = readDate(row, "debut");
  const endsOn = readEnd(row, readDate, startsOn);
  const directDebit = readChoice(row, "prelevement", YES_NO);
  const more = readMore(row);
  if (
    contract === undefined || tenantNumber === undefined ||
    kind === undefined || homeNumber === undefined || address === undefined ||
    postcode === undefined || city === undefined || startsOn === undefined ||
    endsOn === undefined || directDebit === undefined || more === undefined
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
    ...more,
  };
}

type Optional = Pick<
  Contract,
  "debitDay" | "mandateRef" | "withoutReminders" | "virtualIban"
>;

/** What a landlord may say of a contract beside the rest; a field that it leaves empty is absent. */
function readMore(row: Row): Optional | undefined {
  const debitDay = readWhereGiven(
    row,
    "prelevement_jour",
    (row, column) => readCount(row, column, 31),
  );
  const mandateRef = readWhereGiven(row, "rum", readMandate);
  const reminders = readWhereGiven(
    row,
    "relances",
    (row, column) => readChoice(row, column, YES_NO),
  );
  const virtualIban = readWhereGiven(row, "iban_virtuel", readIban);
  if (
    debitDay === undefined || mandateRef === undefined ||
    reminders === undefined || virtualIban === undefined
  ) return undefined;
  return {
    ...debitDay !== null && { debitDay },
    ...mandateRef !== null && { mandateRef },
    ...reminders === "non" && { withoutReminders: true },
    ...virtualIban !== null && { virtualIban },
  };
}

function readMandate(row: Row, column: string): string | undefined {
  const value = readIdentifier(row, column, MANDATE_MAX);
  return value === undefined || MANDATE.test(value)
    ? value
    : refuse(row, column, "bad_mandate", { value });
}
