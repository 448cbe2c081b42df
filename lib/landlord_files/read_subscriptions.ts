import type { StatedSubscription } from "../domain/exchange/stated.ts";
import { TEXT_MAX } from "./limits.ts";
import { readContract, readDate } from "./read_fields.ts";
import type { TableReader } from "./read_table.ts";
import { readText } from "./read_text.ts";
import { cellOf, contractOf } from "./row.ts";

/** How `abonnements.csv` is understood. */
export const subscriptionReader: TableReader<StatedSubscription> = {
  keyColumn: "contrat",
  keyOf: (row) => `${contractOf(row)};${cellOf(row, "souscrit_le")}`,
  parse(row) {
    const contract = readContract(row);
    const on = readDate(row, "souscrit_le");
    const source = readText(row, "source", TEXT_MAX.label);
    return contract === undefined || on === undefined || source === undefined
      ? undefined
      : { contract, action: "subscribe", on, source };
  },
};
