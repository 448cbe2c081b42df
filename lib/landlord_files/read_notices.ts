import type { StatedNotice } from "../domain/exchange/stated.ts";
import type { IsoDate } from "../domain/month.ts";
import type { Cents } from "../domain/money.ts";
import { TEXT_MAX } from "./limits.ts";
import {
  readAmount,
  readContract,
  readCount,
  readDate,
  readMonth,
  readPositive,
  readWhereGiven,
} from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import { readIdentifier } from "./read_text.ts";
import { cellOf, hasCell, refuse, type Row } from "./row.ts";

/** How often a notice may be amended. */
const MAX_VERSION = 999;

/** A notice of `avis.csv` without its lines, and where it stands. */
export interface NoticeRow {
  notice: Omit<StatedNotice, "lines">;
  row: Row;
}

/** How `avis.csv` is understood. */
export function noticeReader(tenants: KnownTenants): TableReader<NoticeRow> {
  return {
    keyColumn: "avis",
    keyOf: noticeIdOf,
    parse: (row) => parseNotice(row, tenants),
  };
}

/** The notice that a row is about, null when there is none to read. Names no fault. */
export function noticeIdOf(row: Row): string | null {
  return cellOf(row, "avis")?.normalize("NFC") || null;
}

function parseNotice(row: Row, tenants: KnownTenants): NoticeRow | undefined {
  const id = readIdentifier(row, "avis", TEXT_MAX.identifier);
  const contract = readContract(row);
  const tenantNumber = readKnownTenant(row, tenants);
  const month = readMonth(row, "mois");
  const issuedOn = readDate(row, "emis_le");
  const publishOn = readDate(row, "publie_le");
  const dueOn = readDate(row, "echeance_le");
  const previousCents = readAmount(row, "solde_anterieur", "signed");
  const totalCents = readAmount(row, "total", "signed");
  const netCents = readAmount(row, "net", "signed");
  const debit = readDebit(row);
  const version = readWhereGiven(
    row,
    "version",
    (row, column) => readCount(row, column, MAX_VERSION),
  );
  if (
    id === undefined || contract === undefined || tenantNumber === undefined ||
    month === undefined || issuedOn === undefined || publishOn === undefined ||
    dueOn === undefined || previousCents === undefined ||
    totalCents === undefined || netCents === undefined ||
    debit === undefined || version === undefined
  ) return undefined;
  const notice = {
    id,
    contract,
    tenantNumber,
    month,
    issuedOn,
    publishOn,
    dueOn,
    previousCents,
    totalCents,
    netCents,
    debit,
    version: version ?? 1,
  };
  return { notice, row };
}

/** What is drawn from the tenant's account: a day and an amount, or neither. */
function readDebit(
  row: Row,
): { on: IsoDate; amountCents: Cents } | null | undefined {
  const columns = ["preleve_le", "preleve_montant"];
  const missing = columns.find((column) => !hasCell(row, column));
  if (missing !== undefined) {
    return columns.some((column) => hasCell(row, column))
      ? refuse(row, missing, "debit_incomplete")
      : null;
  }
  const on = readDate(row, "preleve_le");
  const amountCents = readPositive(row, "preleve_montant");
  return on === undefined || amountCents === undefined
    ? undefined
    : { on, amountCents };
}
