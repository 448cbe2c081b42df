import { type Holder, HOLDER_ROLES } from "../domain/holder.ts";
import { readChoice, readContract, readDate, readEnd } from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import { cellOf, contractOf, refuse, type Row } from "./row.ts";

/** A holder of `titulaires.csv`, and where it stands. */
export interface HolderRow {
  holder: Holder;
  row: Row;
}

/** How `titulaires.csv` is understood. Somebody may come back: the day of the beginning is part of the key. */
export function holderReader(tenants: KnownTenants): TableReader<HolderRow> {
  return {
    keyColumn: "numero_locataire",
    keyOf(row) {
      const contract = contractOf(row);
      return contract === null ? null : [
        contract,
        ...["numero_locataire", "role", "debut"].map((column) =>
          cellOf(row, column)
        ),
      ].join(";");
    },
    parse(row) {
      const contract = readContract(row);
      const tenantNumber = readKnownTenant(row, tenants);
      const role = readChoice(row, "role", HOLDER_ROLES);
      const from = readDate(row, "debut");
      const to = readEnd(row, readDate, from);
      return contract === undefined || tenantNumber === undefined ||
          role === undefined || from === undefined || to === undefined
        ? undefined
        : { holder: { contract, tenantNumber, role, from, to }, row };
    },
  };
}

/** Names each `titulaire` whose time begins before that of another one has ended: an account has one holder. */
export function checkHolders(holders: readonly HolderRow[]) {
  const byContract = Map.groupBy(
    holders.filter(({ holder }) => holder.role === "titulaire"),
    ({ holder }) => holder.contract,
  );
  for (const rows of byContract.values()) {
    let latest: HolderRow | null = null;
    for (const one of rows.toSorted(byBeginning)) {
      const end = latest === null ? "" : latest.holder.to;
      if (latest !== null && (end === null || one.holder.from <= end)) {
        refuse(one.row, "debut", "second_holder", {
          value: one.holder.from,
          wanted: String(latest.row.line),
        });
      }
      if (end !== null && (one.holder.to === null || one.holder.to > end)) {
        latest = one;
      }
    }
  }
}

function byBeginning(a: HolderRow, b: HolderRow): number {
  const [one, other] = [a.holder.from, b.holder.from];
  return one < other ? -1 : one > other ? 1 : a.row.line - b.row.line;
}
