import type { Posting } from "../domain/ledger/ledger.ts";
import { importFacts } from "../domain/ledger/import_facts.ts";
import type { ContractRef } from "../domain/references.ts";
import { TEXT_MAX } from "./limits.ts";
import { type KnownKeys, readKnownContract } from "./read_contracts.ts";
import { readAmount, readChoice, readDate } from "./read_fields.ts";
import { DIRECTIONS } from "./read_lines.ts";
import type { TableReader } from "./read_table.ts";
import { readText } from "./read_text.ts";
import { cellOf, type Row } from "./row.ts";

/** An account entry of the file, as the posting that it becomes. */
export interface ContractPosting {
  contract: ContractRef;
  posting: Posting;
}

/** How `ecritures.csv` is understood. */
export function entryReader(
  contracts: KnownKeys,
): TableReader<ContractPosting> {
  return {
    keyColumn: "identifiant",
    keyOf: (row) => cellOf(row, "identifiant")?.normalize("NFC") || null,
    parse: (row) => parseEntry(row, contracts),
  };
}

function parseEntry(
  row: Row,
  contracts: KnownKeys,
): ContractPosting | undefined {
  const identifier = readText(row, "identifiant", TEXT_MAX.identifier);
  const contract = readKnownContract(row, contracts);
  const date = readDate(row, "date");
  const label = readText(row, "libelle", TEXT_MAX.label);
  const direction = readChoice(row, "sens", DIRECTIONS);
  const cents = readAmount(row, "montant", "unsigned");
  if (
    identifier === undefined || contract === undefined || date === undefined ||
    label === undefined || direction === undefined || cents === undefined
  ) return undefined;
  // Not -cents: nothing is -0.
  const amountCents = direction === "C" ? cents : 0 - cents;
  return {
    contract,
    posting: {
      id: `import:${identifier}`,
      date,
      label,
      amountCents,
      ...importFacts({ identifier, label, date, amountCents }),
    },
  };
}
