import type { IsoDate } from "../domain/month.ts";
import { asTenantNumber } from "../domain/references.ts";
import type { ContractKind } from "../domain/tenant.ts";
import type { Lease, Means, Story } from "./lease.ts";
import type { ResidenceCode } from "./residences.ts";
import { advance, late, owing, settled } from "./stories.ts";

type Row = [
  tenantNumber: string,
  residence: ResidenceCode,
  rank: string,
  kind: Exclude<ContractKind, "habitation">,
  door: string,
  startsOn: IsoDate,
  means: Means,
  story: Story,
];

// deno-fmt-ignore: a table reads better with one lease a line
const ROWS: readonly Row[] = [
  ["000120871", "0112", "900041", "garage", "Bâtiment C, garage 41,", "2014-09-01", "virement", settled],
  ["000120871", "0112", "950007", "jardin", "Parcelle 7,", "2019-03-01", "virement", advance(8_50)],
  ["000104512", "2220", "900012", "garage", "Garage 12, 8", "2011-06-15", "virement", settled],
  ["000131045", "0278", "900023", "garage", "Garage 23, 5", "2021-11-01", "prelevement", settled],
  ["000117764", "0206", "950003", "jardin", "Parcelle 3, 14 bis", "2018-03-01", "prelevement", settled],
  ["000119480", "2220", "900018", "garage", "Garage 18, 10", "2016-02-01", "virement", settled],
  ["000112059", "0342", "950011", "jardin", "Parcelle 11, 6", "2015-03-01", "virement", settled],
  ["000133402", "0154", "900009", "garage", "Garage 9, 27", "2022-02-01", "prelevement", settled],
  ["000115223", "0206", "900006", "garage", "Garage 6, 7", "2014-05-01", "prelevement", settled],
  ["000106145", "0187", "900004", "garage", "Garage 4, 15", "2010-08-01", "prelevement", settled],
  ["000094807", "0342", "950002", "jardin", "Parcelle 2, 1", "2001-03-01", "cheque", settled],
  ["000118552", "0039", "900015", "garage", "Garage 15, 5", "2016-01-01", "prelevement", settled],
  ["000103271", "0360", "950005", "jardin", "Parcelle 5, 19", "2006-03-01", "prelevement", settled],
  ["000129125", "0278", "900031", "garage", "Garage 31, 8", "2021-04-01", "prelevement", settled],
  ["000107562", "0154", "900002", "garage", "Garage 2, 19", "2009-06-01", "cheque", late],
  ["000114347", "2220", "900027", "garage", "Garage 27, 14", "2023-10-01", "virement", owing(96_00)],
  ["000099014", "0278", "980001", "autre", "Local 1, 1", "2017-01-01", "virement", settled],
];

/** Garages, gardens and one room of an association. */
export const ANNEXES: readonly Lease[] = ROWS.map((
  [tenantNumber, residence, rank, kind, door, startsOn, means, story],
) => ({
  tenantNumber: asTenantNumber(tenantNumber),
  residence,
  rank,
  kind,
  rooms: 0,
  door,
  startsOn,
  means,
  story,
  extras: {},
}));
