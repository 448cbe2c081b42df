import { addMonths, type Month } from "../domain/month.ts";
import { formatDecimal } from "../domain/money.ts";
import { linesOf, sumLines } from "../domain/tenant.ts";
import { buildAccount } from "./build_account.ts";
import { buildLines } from "./build_lines.ts";
import { periodTo } from "./calendar.ts";
import { byCell, csv, signedCells } from "./csv.ts";
import type { Lease } from "./lease.ts";
import { PEOPLE } from "./people.ts";
import {
  contractCells,
  CONTRACTS_HEAD,
  LEASES,
  lineCells,
  LINES_HEAD,
  refOf,
  tenantCells,
  TENANTS_HEAD,
} from "./roll_cells.ts";

/** Makes the demonstration's files, by name: fourteen months of entries up to `last`, and the lines from then on. */
export function buildRentRollFiles(last: Month): Record<string, string> {
  const period = periodTo(last);
  const lines = new Map(
    LEASES.map((lease) => [lease, buildLines(lease, period)]),
  );
  const each = (rows: (lease: Lease) => string[][]) => LEASES.flatMap(rows);
  return {
    "locataires.csv": csv(
      TENANTS_HEAD,
      PEOPLE.map(tenantCells).sort(byCell(0)),
    ),
    "contrats.csv": csv(
      CONTRACTS_HEAD,
      each((lease) => [contractCells(lease, period)]),
    ),
    "rubriques.csv": csv(
      LINES_HEAD,
      each((lease) =>
        (lines.get(lease) ?? []).map((line) => lineCells(lease, line))
      ),
    ),
    "ecritures.csv": csv(
      "identifiant;contrat;date;libelle;sens;montant",
      each((lease) =>
        buildAccount(lease, lines.get(lease) ?? [], period).map((row) => [
          row.identifier,
          refOf(lease),
          row.date,
          row.label,
          ...signedCells(row.cents),
        ])
      ).sort(byCell(2)),
    ),
    "totaux.csv": csv(
      "contrat;mois;total",
      each((lease) =>
        [0, 1, 2].map((after) => addMonths(last, after)).map((month) => [
          refOf(lease),
          month,
          formatDecimal(sumLines(linesOf(lines.get(lease) ?? [], month))),
        ])
      ),
    ),
  };
}
