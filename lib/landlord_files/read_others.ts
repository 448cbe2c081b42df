import type { StatedLogin } from "../domain/exchange/stated.ts";
import type { Tenant } from "../domain/tenant.ts";
import type { FileName } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import { makeRow } from "./make_row.ts";
import { parseRecords, type RawRecord } from "./parse_records.ts";
import type { KnownTenants } from "./read_known.ts";
import { loginReader } from "./read_logins.ts";
import { readTable, type TableReader } from "./read_table.ts";
import { tenantReader } from "./read_tenants.ts";
import type { SurveyedFile } from "./survey_file.ts";

type Files = ReadonlyMap<FileName, SurveyedFile>;

/** The tenants whom no contract names; what is wrong with one of them is wrong with no contract. */
export function readOthers(
  known: Files,
  records: readonly RawRecord[],
  faults: FaultList,
): Tenant[] {
  return readKept(known.get("locataires.csv"), records, faults, tenantReader);
}

/** The logins of the portal before. */
export function readLogins(
  known: Files,
  records: readonly RawRecord[],
  tenants: KnownTenants,
  faults: FaultList,
): StatedLogin[] {
  const reader = loginReader(tenants);
  return readKept(known.get("comptes.csv"), records, faults, reader);
}

function readKept<T>(
  known: SurveyedFile | undefined,
  records: readonly RawRecord[],
  faults: FaultList,
  reader: TableReader<T>,
): T[] {
  if (known === undefined) return [];
  const { file, header, encoding } = known;
  const rows = parseRecords(records, encoding).map(({ cells, line }) =>
    makeRow({ file, line }, cells, header, faults)
  );
  return readTable(rows, reader).rows;
}
