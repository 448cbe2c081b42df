import { importFacts } from "../domain/ledger/import_facts.ts";
import { MEANS, NATURES } from "../domain/ledger/nature.ts";
import {
  natureFaults,
  type StatedFacts,
} from "../domain/ledger/stated_facts.ts";
import { type Cents, formatDecimal } from "../domain/money.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readAmount,
  readChoice,
  readContract,
  readDate,
  readMonth,
  readWhereGiven,
} from "./read_fields.ts";
import { type KnownTenants, readOptionalTenant } from "./read_known.ts";
import { DIRECTIONS } from "./read_lines.ts";
import type { TableReader } from "./read_table.ts";
import { readIdentifier, readText } from "./read_text.ts";
import type { RollEntry } from "./rent_roll.ts";
import { cellOf, refuse, type Row } from "./row.ts";

/** How `ecritures.csv` is understood. */
export function entryReader(tenants: KnownTenants): TableReader<RollEntry> {
  return {
    keyColumn: "identifiant",
    keyOf: (row) => cellOf(row, "identifiant")?.normalize("NFC") || null,
    parse: (row) => parseEntry(row, tenants),
  };
}

function parseEntry(
  row: Row,
  tenants: KnownTenants,
): RollEntry | undefined {
  const identifier = readIdentifier(row, "identifiant", TEXT_MAX.identifier);
  const contract = readContract(row);
  const date = readDate(row, "date");
  const label = readText(row, "libelle", TEXT_MAX.label);
  const direction = readChoice(row, "sens", DIRECTIONS);
  const cents = readAmount(row, "montant", "unsigned");
  const tenantNumber = readOptionalTenant(row, tenants);
  const stated = readStated(row);
  if (
    identifier === undefined || contract === undefined || date === undefined ||
    label === undefined || direction === undefined || cents === undefined ||
    tenantNumber === undefined || stated === undefined
  ) return undefined;
  // Not -cents: nothing is -0.
  const amountCents = direction === "C" ? cents : 0 - cents;
  if (!isAsItsNature(row, stated, amountCents)) return undefined;
  return {
    line: row.line,
    contract,
    tenantNumber,
    stated,
    posting: {
      id: `import:${identifier}`,
      date,
      label,
      amountCents,
      ...importFacts({ identifier, label, date, amountCents }, stated),
    },
  };
}

function readStated(row: Row): StatedFacts | undefined {
  const nature = readWhereGiven(
    row,
    "nature",
    (row, column) => readChoice(row, column, NATURES),
  );
  const month = readWhereGiven(row, "mois", readMonth);
  const means = readWhereGiven(
    row,
    "moyen",
    (row, column) => readChoice(row, column, MEANS),
  );
  const reference = readWhereGiven(
    row,
    "reference",
    (row, column) => readIdentifier(row, column, TEXT_MAX.reference),
  );
  return nature === undefined || month === undefined || means === undefined ||
      reference === undefined
    ? undefined
    : { nature, month, means, reference };
}

function isAsItsNature(
  row: Row,
  stated: StatedFacts,
  amountCents: Cents,
): boolean {
  const faults = natureFaults(stated, amountCents);
  const what = {
    value: formatDecimal(Math.abs(amountCents)),
    wanted: stated.nature ?? "",
  };
  for (const fault of faults) {
    switch (fault) {
      case "month_needed":
        refuse(row, "mois", fault, what);
        break;
      case "reference_needed":
        refuse(row, "reference", fault, what);
        break;
      case "never_asked":
      case "never_in_favour":
        refuse(row, "sens", fault, what);
    }
  }
  return faults.length === 0;
}
